"""French: pleading (L6), apologies (L8), pressure (L12), flattery (L14), private matters (L15)."""

from followups.drafting.checks.words import Phrases
from followups.drafting.checks.words.fr_letters import words

_JOB = r"(?:poste|travail|emploi|boulot|job|place|revenu|salaire|argent|contrat|chance|opportunité|stage)"
_DAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce\s+soir|midi|la\s+fin|fin\s+de|le\s+\d+|le\s+1er|\d+|la\s+semaine\s+prochaine|mi-\w+|cette\s+semaine|aujourd'hui|48\s*h|24\s*h|huit\s+jours|quinze\s+jours"
    r"|(?:deux|trois|cinq|dix)\s+jours|une\s+semaine|jeudi|noël|le\s+\w+\s+\d)"
)
_ANSWER = r"(?:réponse|retour|avis|conseil|message|nouvelles|signe|feedback|mot|confirmation|décision)"

PLEA = Phrases(
    find=words(
        r"(?:je\s+(?:vous\s+|t'|te\s+)?(?:en\s+)?(?:supplie|implore|conjure)|suppli\w+|implor\w+|à\s+genoux|par\s+pitié|pitié|de\s+grâce|s'il\s+vous\s+plaît,?\s+s'il\s+vous\s+plaît|je\s+vous\s+en\s+prie,?\s+(?:donnez|laissez|aidez|prenez|ne)|aidez-moi)",
        r"désespér\w+|désespoir|en\s+dernier\s+ressort|aux\s+abois|au\s+bout\s+du\s+rouleau",
        rf"(?:j'ai|j'en\s+ai|ai|avons|avais|j'avais)\s+(?:(?:vraiment|absolument|tellement|besoin|urgemment|vitalement|cruellement|terriblement|grand|tant|rudement|bien|trop|un)\s+)*besoin\s+(?:\w+\s+){{0,2}}?(?:de\s+|d'|du\s+)(?:(?:ce|cet|cette|un|une|le|l')\s*)?(?:\w+\s+)?(?:{_JOB}|travailler|bosser|gagner\s+ma\s+vie)",
        r"(?:vraiment|absolument|tellement|cruellement|vitalement|urgemment|terriblement|tant|rudement)\s+besoin",
        r"il\s+(?:me|nous)\s+faut\s+(?:\w+\s+){0,2}?(?:un|du|ce|cet)\s+(?:travail|poste|emploi|boulot|job|revenu|salaire)",
        r"rembourser\s+(?:la\s+maison|mon|notre|le\s+(?:prêt|crédit)|mes)|(?:devient|est|sera)\s+(?:très\s+|bien\s+)?serré\s+(?:chez|pour|à\s+la)",
        rf"jai\s+(?:\w+\s+)?besoin\s+(?:de\s+|d')(?:ce\s+|cet\s+|cette\s+|un\s+)?{_JOB}",
        r"j'en\s+ai\s+(?:\w+\s+)?besoin",
        r"(?:plus|rien)\s+(?:\w+\s+)?rien\s+(?:pour\s+vivre|sur\s+mon)?(?=\s*[.,!]|$)|n'ai\s+plus\s+(?:rien|un\s+sou|de\s+quoi)|seule?\s+avec\s+(?:mes|deux|trois|quatre)\s+\w+",
        r"(?:besoin|nécessité)\s+(?:vital\w*|urgent\w*|absolu\w*|impérieu\w*)",
        rf"(?:ce|cet|cette)\s+{_JOB}\s+(?:\w+\s+){{0,3}}?(?:vital\w*|tout\s+pour\s+moi|ma\s+(?:dernière|seule)|indispensable|mon\s+(?:seul|dernier|unique)|changerait\s+(?:ma|notre|tout)|sauver\w*)",
        r"(?:loyers?|hypothèque|mensualités?|traites|prêt\s+(?:immobilier|étudiant)|crédits?\s+(?:à|immobilier|de\s+la)|dettes?|découvert|huissiers?|saisie|expuls\w+)(?=\s|[.,;!?]|$)",
        r"(?:mes|nos|les|des|payer|régler|honorer)\s+(?:\w+\s+)?factures\s*(?:\w+\s+){0,2}?(?:à\s+payer|s'accumul\w+|s'empil\w+|tombent|qui|impayées|du\s+mois|arrivent)|(?:payer|régler|honorer|acquitter)\s+(?:\w+\s+)?(?:mes|nos|les)\s+factures|mes\s+factures",
        r"(?:mes|nos)\s+(?:\w+\s+)?(?:économies|épargnes?|réserves)|mon\s+(?:épargne|compte\s+(?:est|en\s+banque))",
        r"(?:mes|nos|deux|trois|quatre|cinq|des)\s+(?:\w+\s+)?(?:enfants|gosses|petits|bouches|ados)\s+(?:\w+\s+){0,3}?(?:à\s+(?:nourrir|charge|élever|la\s+maison)|compt\w+|dépend\w+|mang\w+|attend\w+|ont\s+(?:besoin|faim))",
        r"(?:nourrir|faire\s+vivre|subvenir|entretenir|élever)\s+(?:\w+\s+){0,3}?(?:ma|mes|nos|notre|une|trois|deux|seule?|aux\s+besoins)\s*(?:\w+\s+)?(?:famille|enfants|foyer|gosses|de\s+ma)?",
        r"(?:ma|notre|toute\s+ma|toute\s+la)\s+(?:\w+\s+)?(?:famille|femme|mère|compagne)\s+(?:\w+\s+){0,2}?(?:compt\w+|dépend\w+|attend\w+|repos\w+|a\s+besoin|vit\s+de)",
        r"(?:mon|notre)\s+(?:\w+\s+)?(?:mari|foyer|ménage|père|compagnon|couple)\s+(?:\w+\s+){0,2}?(?:compt\w+|dépend\w+|repos\w+|vit\s+(?:de|sur)|a\s+(?:besoin|perdu))",
        r"compt(?:e|ait|ais|ions|aient|ons)\s+(?:\w+\s+)?sur\s+(?:ce|cet|cette)\s+" + _JOB,
        r"chôm(?:age|eur|euse|e|ais|eurs)|au\s+chômage|pôle\s+emploi|france\s+travail|onem|forem|actiris|\borp\b|\brsa\b|\bcpas\b|aide\s+sociale|fin\s+de\s+droits|allocations?\s+(?:\w+\s+)?(?:chômage|s'arrêt\w+|se\s+termin\w+|prennent\s+fin|familiales)|assurance-emploi|minima\s+sociaux",
        r"sans\s+(?:\w+\s+)?(?:emploi|travail|revenus?|salaire|ressources?|le\s+sou|un\s+sou|toit|boulot|job|filet)(?=\s|[.,;!?]|$)",
        r"(?:perdu|retrouver|cherche|recherche|chercher|quête)\s+(?:\w+\s+){0,3}?(?:mon\s+(?:emploi|travail|logement|appartement)|désespérément|depuis\s+(?:des\s+mois|\w+\s+(?:mois|ans|an)|un\s+an)|du\s+travail\s+depuis)",
        r"(?:depuis|voilà|ça\s+fait|cela\s+fait)\s+(?:\w+\s+){0,2}?(?:mois|ans?|années)\s+(?:\w+\s+){0,2}?(?:que\s+je\s+(?:cherche|galère|suis\s+sans|postule)|sans\s+(?:emploi|travail|salaire)|de\s+(?:galère|recherche|chômage))",
        r"visas?\s+(?:\w+\s+){0,3}?(?:expir\w+|prend\s+fin|arrive|dépend\w*|se\s+termin\w+|touche)|(?:titre|permis|carte)\s+de\s+(?:séjour|travail)(?:\s+(?:\w+\s+){0,3}?(?:expir\w+|prend\s+fin|dépend\w*|arrive|se\s+termin\w+))?|mon\s+(?:visa|permis\s+[bcl])(?=[\s,.])",
        r"(?:dernier|seul|unique|ultime|seule?)\s+(?:\w+\s+)?(?:espoir|chance|recours|planche|solution|option|bouée)",
        r"(?:mon|ma|c'était|est|la|était)\s+(?:\w+\s+)?(?:dernière|seule|unique|ultime)\s+(?:\w+\s+)?(?:chance|option|solution|planche|opportunité|issue|porte)",
        r"(?:joindre|boucler|nouer)\s+(?:\w+\s+){0,2}?(?:les\s+deux\s+bouts|(?:mes|les|nos)\s+fins?\s+de\s+mois|la\s+fin\s+du\s+mois|mon\s+budget|le\s+mois)|fins?\s+de\s+mois\s+(?:\w+\s+)?(?:difficiles?|dures?|serrées?|compliquées?)",
        r"(?:difficultés?|situation|problèmes?|soucis|pression|précarité|plan|gêne|détresse|urgence|besoins?)\s+(?:\w+\s+)?(?:financi(?:er|ère)s?|matériel(?:le)?s?|d'argent|précaire|personnelle\s+(?:difficile|compliquée)|familiale\s+(?:difficile|compliquée)|économique\s+(?:difficile|compliquée))",
        r"(?:période|situation|année|moment|passe)\s+(?:\w+\s+)?(?:très\s+)?(?:difficile|dure|compliquée?|précaire|critique|délicate)\s+(?:pour\s+(?:moi|nous|ma)|financièrement|à\s+la\s+maison|chez\s+nous)|(?:galère|galérer|galères|précarité)",
        r"(?:vivons|vivre|vit|vis|tenir|tenons|tourne\w*|foyer|famille|à\s+(?:deux|trois|quatre|cinq|six)|n'avons|avons)\s+(?:\w+\s+){0,3}?(?:un|qu'un)\s+seul\s+(?:salaire|revenu)|mi-temps\s+(?:\w+\s+)?(?:m'|nous)\s*\w+\s+(?:\w+\s+)?(?:sorti\w*|sauvé\w*|aid\w+)|sorti\w*\s+d'affaire|garder\s+la\s+tête\s+hors",
        r"(?:prête?|disposée?)\s+à\s+(?:\w+\s+)?(?:tout|n'importe|accepter\s+(?:moins|un\s+salaire|n'importe)|travailler\s+(?:pour\s+moins|gratuitement|plus))|ferais?\s+n'importe\s+quoi|je\s+prends\s+(?:\w+\s+)?(?:tout|n'importe|ce\s+qui)|(?:pour\s+)?(?:un|à)\s+salaire\s+(?:\w+\s+)?(?:moindre|inférieur|plus\s+bas|de\s+misère)|même\s+(?:à|pour)\s+(?:moitié|moins)",
        r"(?:compter|comptait|représent\w+|signifi\w+)\s+(?:tout|énormément|plus\s+que\s+tout)\s+pour\s+moi|(?:tout|beaucoup\s+de\s+choses)\s+dépend\w*\s+de",
        r"(?:payer|manger|nourrir|vivre|chauffer|logement|frigo|gamelle)\s+(?:\w+\s+)?(?:à\s+ma\s+faim|décemment|le\s+chauffage|vide|mes\s+enfants|mon\s+logement|les\s+études)",
        r"(?:ne|n')\s*(?:sais|vois|ai)\s+(?:plus|pas)\s+(?:\w+\s+)?(?:comment\s+(?:faire|payer|m'en\s+sortir|on\s+va|tenir)|quoi\s+faire|vers\s+qui|d'issue|d'autre\s+(?:choix|solution))",
    ),
    but=words(
        r"(?:ce\s+dont|dont|tout\s+ce\s+dont|ce\s+que)\s+(?:j'ai|j'avais|on\s+a|nous\s+avons|vous\s+avez)\s+(?:\w+\s+)?besoin",
        r"besoin\s+(?:\w+\s+)?(?:de\s+|d')(?:vous\s+(?:dire|remercier)|rien|calme|le\s+dire|répondre)",
        r"(?:personnes?|gens|public|jeunes|accompagn\w+|aide|aider|guichet|demandeurs?|soutien|service|droit|insertion|suivi|accueil)\s+(?:\w+\s+){0,4}?(?:sans\s+(?:emploi|abri|papiers|ressources)|au\s+chômage|du\s+chômage|en\s+précarité|de\s+logement|des\s+visas|d'emploi|endett\w+|en\s+difficulté|surendett\w+|rsa|précaires?)",
        r"(?:guichet|service|bureau|gestion|traitement|demandes?|contrôle|suivi|saisie|partage\w*|tri|envoi|logiciel)\s+(?:\w+\s+)?(?:des\s+|de\s+|les\s+)?(?:visas?|factures|loyers|dettes|crédits|titres)",
        r"(?:gérer|encaiss\w+|quittanc\w+|calcul\w+|révision|indexation|encadrement)\s+(?:\w+\s+)?(?:des\s+|du\s+|les\s+)?loyers?",
        r"(?:sans|pas\s+de)\s+pitié",
        r"(?:photo|carte|mobilier)\s+sans\s+ressources",
        r"saisie\s+(?:de\s+(?:données|texte|commandes)|des\s+(?:données|factures|commandes|notes|dossiers)|comptable|informatique|des)",
    ),
    light=words(
        r"(?:poste|travail|emploi|job|métier|boulot)\s+(?:de\s+(?:mes|ses|nos)\s+rêves|rêvé|idéal)",
        r"(?:le|mon)\s+(?:rêve\s+de\s+ma\s+vie|poste\s+rêvé)",
    ),
)

APOLOGY = Phrases(
    find=words(
        r"je\s+(?:suis|ne\s+suis|me\s+sens)\s+(?:qu'|vraiment\s+)?(?:une?\s+)?(?:\w+\s+)?(?:incapable|imbécile|idiote?|ratée?|bonne?\s+à\s+rien|boulet|moins\s+que\s+rien|loser|cas\s+désespéré|pauvre\s+\w+|échec|déception\s+pour)",
        r"(?:mille|toutes?\s+mes|mes\s+plus\s+plates|mes\s+plus\s+sincères)\s+excuses",
    ),
    light=words(
        r"désolée?s?",
        r"navrée?s?",
        r"confuse?(?=\s+(?:de|d'|que|pour)|[.,!]|$)",
        r"pardon(?:nez|ne|ner|nerez|nes)?(?:-moi|-le-moi)?",
        r"(?:mes|nos|présent\w+|d'|des|je\s+m'|j'ai\s+à\s+m'|m'|vous\s+voudrez\s+bien\s+m')\s*(?:\w+\s+)?excus(?:es?|er|ez|e|ée)",
        r"excus(?:ez|e|er|erez)(?:-moi|\s+(?:moi|mon|ma|mes|le|la|l'|cette|ce|du|si|cet))",
        r"(?:je\s+)?m'excuse",
        r"(?:vous|t'|te|vous\s+faire)\s*(?:avoir\s+|ai\s+|aurai\s+|ai\s+\w+\s+)?(?:\w+\s+)?(?:dérang(?:er|é|ée|e|eais|erai)|importun(?:er|é|e)|embêt(?:er|é|e)|ennuy(?:er|é)|enquiquin\w+|encombr(?:er|é)|sollicit(?:er|é)\s+(?:encore|à\s+nouveau|de\s+nouveau)|harcel(?:er|é)|casser\s+les\s+pieds|prendre\s+(?:encore\s+)?(?:de\s+|du\s+|votre\s+|trop\s+)(?:\w+\s+)?temps|prends\s+(?:encore\s+)?(?:\w+\s+)?(?:de|du)\s+(?:\w+\s+)?temps|perdre\s+(?:\w+\s+)?temps|fait\s+perdre)",
        r"(?:dérange|déranger)(?=[\s,.]|$)",
        r"(?:je\s+)?sais\s+(?:\w+\s+)?(?:que|à\s+quel\s+point|combien)\s+(?:vous|tu)\s+(?:êtes|es|devez|dois|avez|as)\s+(?:\w+\s+){0,2}?(?:débordée?s?|occupée?s?|prise?s?|très\s+à\s+faire|d'autres\s+(?:chats|choses|priorités)|peu\s+de\s+temps|surchargée?s?|sûrement|mille)",
        r"(?:vous|tu)\s+(?:êtes|es|devez\s+être|dois\s+être)\s+(?:\w+\s+){0,2}?(?:débordée?s?|surchargée?s?|très\s+(?:occupée?s?|prise?s?))(?=,?\s+(?:mais|et\s+je)\b)",
        r"j'ai\s+(?:\w+\s+){0,2}?(?:tout\s+)?(?:raté|gâché|foiré|merdé|planté|échoué|cafouillé|bafouillé|bâclé|déçu|perdu\s+mes\s+(?:mots|moyens)|été\s+(?:\w+\s+)?(?:nulle?|lamentable|mauvaise?|catastroph\w+|pitoyable|médiocre|ridicule|minable|en\s+dessous|décevante?|maladroite?|insuffisante?|pas\s+à|confuse?|brouillonne?|stupide))",
        r"(?:d'|de)\s*(?:l')?(?:avoir)\s+(?:\w+\s+){0,2}?(?:perdu\s+mes|raté|gâché|été\s+(?:si|aussi|nulle?|mauvaise?|nerveu\w+)|bafouillé|fait\s+perdre|pris\s+(?:de\s+)?votre)",
        r"(?:je\s+(?:suis|étais|fus)|j'étais|me\s+suis\s+sentie?)\s+(?:\w+\s+){0,2}?(?:nulle?|lamentable|mauvaise?|pitoyable|ridicule|minable|médiocre|catastroph\w+|stupide|bête|maladroite?|pas\s+(?:assez\s+)?(?:à\s+la\s+hauteur|bonne?|doué\w*|brillante?|intéressante?|convaincante?)|insuffisante?|trop\s+(?:nulle?|stressée?|nerveu\w+|timide|bête)|nerveu(?:x|se))",
        r"(?:je\s+)?(?:n'étais|ne\s+suis|n'ai|n'étais\s+(?:\w+\s+)?)\s*(?:\w+\s+)?(?:pas|guère)\s+(?:\w+\s+)?(?:été\s+)?(?:\w+\s+)?(?:à\s+la\s+hauteur|doué\w*|assez\s+(?:bonne?|forte?|bien|douée?)|brillante?|très\s+(?:bonne?|douée?|forte?|brillante?)|digne)",
        r"(?:ma|ma\s+seule|de\s+ma|entièrement\s+ma)\s+(?:propre\s+)?faute|par\s+ma\s+faute|je\s+(?:m'en\s+veux|me\s+(?:reproche|déçois|sens\s+(?:nulle?|bête|ridicule|honteu\w+)))|honte\s+(?:de\s+(?:moi|mon|ma|cet|cette)|à\s+moi)|j'ai\s+honte",
        r"(?:ma|mon)\s+(?:\w+\s+)?(?:nervosité|maladresse|piètre\s+\w+|mauvaise\s+(?:prestation|performance)|prestation\s+(?:\w+\s+)?(?:médiocre|lamentable|décevante|ratée)|bêtise|nullité|question\s+(?:bête|idiote|stupide)|audace|insistance|importunité)",
        r"(?:question|demande)\s+(?:\w+\s+)?(?:bête|idiote|stupide|sotte|naïve)",
        r"(?:heure|temps|matinée|après-midi|journée)\s+(?:\w+\s+)?(?:que\s+je\s+(?:vous|t')\s*\w+\s+(?:\w+\s+)?(?:prise?|gâchée?|volée?|fait)|perdue?\s+(?:avec|pour|à\s+cause)|gâchée?|perdue?(?=[.,!]|$))",
        r"(?:auriez|aurais)\s+mieux\s+(?:employé|utilisé)|(?:abus\w+|trop\s+abus\w+)\s+de\s+(?:votre|ton)\s+(?:temps|patience|gentillesse|amabilité|bonté)|ne\s+(?:mérite|méritais)\s+pas|indigne\s+de",
        r"(?:toutes?\s+)?(?:mes|nos)\s+(?:plus\s+)?(?:plates\s+|sincères\s+)?excuses|(?:la\s+gêne|le\s+désagrément|le\s+dérangement)\s+(?:occasionnée?|causée?)?",
        r"(?:ne\s+voudrais|ne\s+veux|ne\s+souhaite)\s+(?:\w+\s+)?pas\s+(?:\w+\s+)?(?:être\s+(?:un\s+poids|une\s+charge|lourde?|de\s+trop)|déranger|importuner|abuser|m'imposer)",
        r"(?:réponse|erreur|remarque)\s+(?:idiote|bête|stupide|ridicule|sotte)",
        r"(?:tout|c'est|c'était|était)\s+(?:\w+\s+)?(?:entièrement\s+)?(?:de\s+)?ma\s+faute",
        r"j'espère\s+(?:ne\s+pas|que\s+je\s+ne)\s+(?:\w+\s+){0,2}?(?:déranger|embêter|importuner|abuser|vous\s+\w+|trop|être\s+(?:trop|pas|un\s+poids))",
    ),
    but=words(
        r"(?:désolée?|navrée?|pein\w+)\s+(?:\w+\s+)?(?:d'apprendre|de\s+(?:lire|savoir|votre|ton|la)|pour\s+(?:votre|ton|ta|la|le))\s*(?:[\w']+\s+){0,5}?(?:perte|deuil|maladie|décès|accident|malade|santé|mère|père|disparition|départ|hospitalis\w+|grippe)",
        r"(?:sans|pas\s+de|aucune?|nul|ni|n'ai\s+(?:pas|rien)|rien|inutile)\s+(?:\w+\s+){0,3}?(?:pardonner|excus\w+|désolée?s?|pardon|dérang\w+|besoin\s+de\s+(?:vous\s+|t')?excus\w+)",
        r"(?:ne|n')\s*(?:soyez|sois|vous\s+excusez|t'excuse|êtes)\s+(?:pas|surtout\s+pas)?\s*(?:désolée?s?)?",
        r"(?:vos|tes|vos\s+aimables|leurs|accepte\w*\s+(?:vos|tes)|pour\s+(?:vos|tes|les|ces))\s+(?:\w+\s+)?excuses|(?:vous|t')\s*êtes\s+(?:\w+\s+)?excus\w+|de\s+(?:vous|t')\s*être\s+excus\w+",
        r"ne\s+pardonn\w+\s+(?:rien|pas|aucun\w*)|qui\s+pardonne",
        r"(?:mots?|billets?|lettres?|carnets?)\s+(?:d'|de\s+)excuses?",
        r"(?:service|numéro|ligne|signal\w+)\s+(?:des\s+|de\s+)?(?:dérangements?)",
        r"(?:ne|n')\s*(?:me\s+|m'|vous\s+)?(?:dérange|dérangeait|gêne)\s+(?:pas|en\s+rien|nullement)",
        r"(?:pris|prendre|donné)\s+la\s+peine|de\s+vous\s+être\s+(?:dérangée?s?|déplacée?s?)",
    ),
)

PRESSURE = Phrases(
    find=words(
        r"(?:asap|urgent(?:e|es|s)?|urgemment|d'urgence|urgence|en\s+urgence|pressante?s?|presse(?=[.,\s]|$)|le\s+temps\s+presse)",
        r"(?:dès\s+que\s+(?:possible|vous\s+(?:pourrez|pouvez|le\s+pouvez|aurez)|tu\s+(?:peux|pourras|auras))|au\s+plus\s+(?:vite|tôt)|le\s+plus\s+(?:vite|rapidement|tôt)\s+possible|aussi\s+(?:vite|rapidement)\s+que|sans\s+(?:tarder|délai|attendre(?!\s+de))|dans\s+les\s+(?:meilleurs|plus\s+brefs)\s+délais|rapidement|prochainement|sous\s+peu|promptement|vite\s+(?:une|ta|votre|me|fait)|immédiatement)",
        r"(?:répondez|réponds|écrivez|écris|rappelez|dites|revenez)(?:-moi|\s+vers\s+moi)?\s+(?:\w+\s+)?(?:vite|rapidement|bientôt|sans\s+tarder)",
        rf"(?:j'attends|nous\s+attendons|j'attendrai|attendant|attendrai|guette\w*)\s+(?:\w+\s+){{0,2}}?(?:(?:ta|votre|une|vos|tes|de\s+(?:vos|tes)|un)\s*(?:\w+\s+)?{_ANSWER}|avec\s+impatience|impatiemment)",
        r"(?:reste|suis|demeure|restant|rester)\s+(?:\w+\s+)?(?:dans\s+l'attente|en\s+attente|suspendue?)",
        rf"dans\s+l'attente\s*(?:de\s+(?:votre|ta|vos|tes|vous|te)|d'une?)?\s*(?:\w+\s+)?(?:{_ANSWER}|lire)?",
        rf"(?:avec|plein\s+d')\s*impatience|impatiemment|(?:hâte|pressée?|impatiente?|heureu(?:x|se))\s+(?:de|d')\s*(?:\w+\s+)?(?:vous\s+lire|te\s+lire|lire\s+(?:votre|ta)|recevoir|avoir\s+(?:de\s+)?(?:vos|tes|votre|ta)|connaître\s+(?:votre|ta)|{_ANSWER})",
        r"(?:au\s+plaisir|en\s+espérant|j'espère|espérant|dans\s+l'espoir)\s+(?:\w+\s+)?(?:de\s+)?(?:vous\s+lire|te\s+lire|(?:recevoir|avoir|obtenir|lire)\s+(?:\w+\s+){0,3}?(?:réponse|retour|nouvelles|signe)|(?:une|votre|ta|un)\s+(?:\w+\s+)?(?:réponse|retour|prompte\s+réponse|suite\s+favorable|réponse\s+rapide))",
        rf"(?:prompt|rapide|vite|proche|brefs?)e?\s+{_ANSWER}|{_ANSWER}\s+(?:\w+\s+)?(?:rapide|prompte?|sous\s+\d|cette\s+semaine|vite|bientôt|avant)",
        r"(?:compte|comptant)\s+sur\s+(?:votre|une|ta|vous|toi)\s*(?:\w+\s+)?(?:réponse|retour|diligence|compréhension|pour\s+me\s+répondre)?",
        r"(?:toujours|encore)\s+(?:\w+\s+)?(?:pas\s+(?:eu|reçu|de)|rien\s+(?:eu|reçu)|sans)\s+(?:\w+\s+){0,2}?(?:réponse|retour|nouvelles?|signe)?|n'ai\s+(?:\w+\s+)?(?:pas|rien|toujours\s+pas|aucune)\s+(?:\w+\s+)?(?:reçu|eu|réponse)",
        r"(?:je\s+me\s+permets\s+(?:\w+\s+)?(?:de\s+)?(?:vous\s+)?relanc\w+|relance\w*|je\s+(?:vous\s+)?relance|petit\s+rappel|simple\s+rappel|rappel\s+de\s+mon|je\s+reviens\s+vers\s+vous\s+(?:car|parce|faute))",
        rf"(?:d'ici|au\s+plus\s+tard|sous)\s+(?:\w+\s+)?{_DAY}",
        rf"(?:réjouis|réjouissant|réjouirais)\s+(?:\w+\s+)?de\s+(?:\w+\s+)?(?:(?:lire|recevoir|avoir|connaître|découvrir)\s+(?:\w+\s+)?{_ANSWER}|vous\s+lire|te\s+lire)",
    ),
    grave=words(
        rf"(?:{_ANSWER}|répond\w+|dire|savoir|écri\w+|envoy\w+|entend\w+|rappel\w+|confirm\w+|transmet\w+|revenir|besoin|indiqu\w+|donn\w+|recevoir|retour|nouvelles|avis|conseil)\b[^.?!\n]{{0,60}}?\b(?:avant|d'ici|jusqu'(?:à|au)|sous|dans\s+les|au\s+plus\s+tard|pour)\s+(?:\w+\s+)?{_DAY}(?!\s+(?:entretiens?|candidatures?|fois))",
        rf"{_DAY}[^.?!\n]{{0,15}}?(?:au\s+plus\s+tard|dernier\s+délai|délai|sans\s+faute|max(?:imum)?)(?=[\s.,;!?]|$)",
        rf"(?:au\s+plus\s+tard|dernier\s+délai)\s+(?:\w+\s+){{0,2}}?{_DAY}?",
        rf"(?:d'ici|avant|sous)\s+(?:\w+\s+)?{_DAY}[^.?!\n]{{0,60}}?\b(?:{_ANSWER}|répond\w*|aiderait|savoir|trancher|décider|dire)",
        rf"besoin\s+(?:de\s+|d')(?:votre|ta|une|un)\s*(?:\w+\s+)?{_ANSWER}\s+(?:\w+\s+)?(?:pour|avant|d'ici)\s+(?:le\s+)?(?:{_DAY})",
        rf"(?:tant\s+que|pourvu\s+que|à\s+condition\s+que)\s+(?:[\w']+\s+){{0,3}}?(?:pour|avant|d'ici)\s+(?:\w+\s+)?{_DAY}",
        rf"(?:faudrait|faut|aimerais|voudrais)\s+(?:[\w']+\s+){{0,3}}?(?:pour|avant|d'ici)\s+(?:\w+\s+)?{_DAY}",
        rf"délai\s+(?:de|pour)\s+(?:votre|ta|une)\s+{_ANSWER}",
        r"(?:date\s+limite|échéance|deadline|ultimatum|délai\s+(?:de\s+réponse|fixé|impératif))(?=\s+(?:est|du|de|pour|au|fixée?|à)|[.,!?]|$)",
        r"(?:faute|passé|sans)\s+(?:de\s+)?(?:réponse|ce\s+délai|nouvelles)\s+(?:de\s+votre\s+part\s+)?(?:avant|d'ici|sous|vendredi|lundi|,?\s*je\s+(?:consid|conclu|cont))",
    ),
    but=words(
        r"(?:rien|aucune|ne|n'|pas|nulle|sans|n'est)\s*(?:\w+\s+){0,2}?(?:presse|urgente?|urgence|pressé|hâte|impatience|impatiente|délai|rapidement)(?:\s+pas)?",
        r"(?:rien\s+ne\s+presse|sans\s+urgence|aucune\s+urgence|sans\s+attendre\s+(?:de\s+réponse|rien|une)|n'attend\w*\s+(?:pas|rien|aucune)|sans\s+(?:aucune\s+)?attente)",
        r"(?:service|demandes?|cas|appels?|commandes?|tickets?|soins?|médecine|salle|équipe|trier|tri|traiter|gérer|aux|des|numéro|sortie|cuisine|patients?|dossiers?|interventions?|colis|alertes?|quand|lorsque|où|les\s+jours\s+où)\s+(?:\w+\s+){0,3}?(?:des\s+|d'|aux\s+|le\s+temps\s+)?(?:urgente?s?|urgences?|presse)",
        r"urgences\s+(?:pédiatriques|vétérinaires|de\s+l'hôpital)|(?:aux|des)\s+urgences",
        r"(?:presse|presses?)\s+(?:à|locale|écrite|hydraulique|agrumes)|(?:la|de|revue\s+de|dossier\s+de)\s+presse",
        r"(?:apprend\w*|travaill\w+|progress\w+|lire|écrire|répondre)\s+(?:plus\s+|aussi\s+)?(?:rapidement|vite)",
        r"(?:tenir|respecter|livrer\s+dans|gérer|suivi\s+des|serrer)\s+(?:\w+\s+)?(?:les\s+|des\s+|un\s+)?(?:délais?|échéances?|deadlines?)",
        r"pour\s+(?:demain|la\s+fin)\s+(?:du\s+mois\s+de|de\s+l'exposition)",
    ),
)

FLATTERY = Phrases(
    find=words(
        r"(?:meilleure?s?|plus\s+(?:bel|belle|beau|grande?|formidable|extraordinaire|prestigieu\w+|inspirante?))\s+(?:\w+\s+)?(?:entreprise|équipe|maison|employeur|société|recruteu\w+|patron\w*|école|entretien|endroit|boîte|hôpital|cabinet|atelier)\s+(?:\w+\s+){0,3}?(?:du\s+(?:monde|pays|secteur|marché)|au\s+monde|de\s+(?:tous|toute|ma\s+vie|france|la\s+région|suisse|belgique)|que\s+j'(?:aie|ai)|jamais|de\s+loin|qui\s+soit|sur\s+terre|possible)",
        r"(?:entreprise|équipe|maison|employeur|société|boîte|patron\w*|lieu|endroit)\s+(?:de\s+(?:mes|tous\s+mes)\s+rêves|rêvée?|idéale?|de\s+rêve|sans\s+égale?|hors\s+du\s+commun|exceptionnelle?)",
        r"(?:toujours|depuis\s+(?:toujours|l'enfance|des\s+années))\s+(?:\w+\s+)?rêv\w+|rêvé\s+(?:toute\s+ma\s+vie|depuis)|rêve\s+(?:absolu|d'enfan(?:ce|t)|éveillé|de\s+(?:ma\s+vie|toujours)|devenu)|le\s+rêve\s+de\s+ma\s+vie",
        r"(?:honneur|privilège)\s+(?:\w+\s+)?(?:immense|indicible|immérité|inouï|insigne|inestimable|suprême|de\s+ma\s+vie)|(?:immense|insigne|grand|très\s+grand|plus\s+grand|suprême)\s+(?:honneur|privilège)|honorée?\s+au-delà",
        r"(?:au-delà|plus)\s+(?:de\s+)?(?:tout|des\s+mots|de\s+toute\s+(?:attente|mesure))|(?:sans|aucun|pas\s+de|les)\s+(?:\w+\s+)?mots?\s+(?:\w+\s+){0,2}?(?:pour|manquent|assez|ne\s+suffi\w+)",
        r"(?:éblouie?|subjuguée?|émerveillée?|époustouflée?|bluffée?|fascinée?|envoûtée?|en\s+admiration|baba|soufflée?)(?=\s|[.,!]|$)",
        r"(?:inégal(?:é|able)e?s?|incomparables?|sans\s+pareille?s?|hors\s+pair|de\s+classe\s+mondiale|unique\s+au\s+monde|inoubliables?|sublimes?|divine?s?|parfaits?\s+en\s+tout|mythique|légendaire)",
        r"(?:génies?|visionnaires?|idole|légende|héros|héroïne|icône|modèle\s+absolu)",
        r"(?:plus\s+grande?|inconditionnelle?|immense|grande?)\s+(?:fan|admirat(?:eur|rice))|admir\w+\s+(?:sans\s+(?:bornes?|limites?)|tout\s+(?:en|ce|de)|infiniment)|j'adore\s+(?:absolument\s+)?tout",
        r"(?:aucune|nulle)\s+autre\s+(?:entreprise|équipe|maison|société|école)",
        r"(?:changé|bouleversé|illuminé|transformé)\s+ma\s+vie|(?:chance|occasion|opportunité|expérience|rencontre)\s+(?:unique\s+dans|d'une|de\s+toute\s+une)\s+(?:une\s+)?vie|le\s+plus\s+beau\s+jour",
    ),
    repeated=words(
        r"(?:extraordinaire|exceptionnel|exceptionnelle|formidable|incroyable|fantastique|fabuleux|fabuleuse|génial|géniale|magnifique|merveilleux|merveilleuse|remarquable|sensationnel|sensationnelle|phénoménal|phénoménale|superbe|admirable|brillant|brillante|époustouflant|époustouflante|passionnant|passionnante)s?(?:ment)?",
    ),
    but=words(
        r"(?:génie|ingénierie)\s+(?:civil|mécanique|logiciel|électrique|climatique|chimique|rural|industriel)",
        r"monument\s+inoubliable|(?:conte|récit|histoire|légende)\s+(?:de|du|locale)|légende\s+(?:de\s+la\s+)?(?:carte|photo|figure)|(?:carte|photo|texte)s?\s+(?:et\s+)?(?:leurs?\s+)?légendes?",
    ),
)

_MINE = r"(?:mon|ma|mes|de\s+(?:mon|ma|mes))"
PRIVATE = Phrases(
    find=words(
        rf"{_MINE}\s+(?:\w+\s+)?(?:âge|sexe|genre|religion|foi|confession|origines?|ethnie|race|couleur(?:\s+de\s+peau)?|peau|handicap|santé|nationalité|accent|grossesse|orientation|sexualité|transition|maladies?|diagnostic|dépression|burn-?out|cancer|diabète|opération|hospitalisation|thérapie|traitement|foulard|voile|kippa|turban|fauteuil\s+roulant|sclérose|diabète|asthme|migraines?|surdité|dyslexie|divorce|situation\s+(?:de\s+famille|familiale|matrimoniale)|statut\s+(?:marital|de\s+réfugié)|passeport|croyances?|opinions?\s+politiques?|appartenance|convictions?|nom\s+(?:à\s+consonance|étranger|arabe|africain)|prénom\s+(?:à\s+consonance|étranger|arabe)|cure|dos|genou|cœur\s+malade|épilepsie|autisme|tda\w*|hp|dys\w*|ménopause|poids|taille|apparence|physique|arrêt\s+(?:maladie|de\s+travail)|congé\s+(?:maternité|parental|maladie|paternité|de\s+maternité|pathologique)|rqth|mutuelle\s+santé|syndicat)",
        r"(?:trop|si|assez|déjà)\s+(?:vieux|vieille|âgée?|jeune)(?=\s+(?:pour|à|aux)|[.,;?!]|$)",
        r"(?:à|dans|j'ai|passé|la|de|mes|avoir|bientôt|fêt\w+)\s+(?:\w+\s+)?(?:[2-6]\d|vingt|trente|quarante|cinquante|soixante|cinquante-\w+|quarante-\w+|trente-\w+|soixante-\w+|cinquantaine|soixantaine|quarantaine|trentaine)\s*ans(?!\s+(?:d'expérience|de\s+(?:métier|carrière|pratique|maison|service|travail|savoir)|dans\s+(?:le|la)|que\s+(?:je|votre|la)|d'histoire))",
        r"(?:la|ma)\s+(?:cinquantaine|soixantaine|quarantaine)",
        r"(?:profils?|gens|personnes?|candidat\w*|travailleurs?|quelqu'un|femmes?|hommes?|plus)\s+(?:\w+\s+)?(?:plus\s+jeunes?|âgée?s|de\s+mon\s+âge|d'un\s+certain\s+âge|seniors?)|(?:les|un|une|aux|des)\s+seniors?|(?:étais|suis|serais)\s+(?:\w+\s+)?seniors?",
        r"enceintes?|grossesse|(?:attends|attend|attendais|attendons|eu|avoir|vouloir|prévoi\w+)\s+(?:un|d'|une|mon|mes|notre|des|heureux)\s*(?:\w+\s+)?(?:enfants?|bébé|jumeaux|heureux\s+événement|événement|deuxième|premier)",
        r"(?:congé|arrêt)\s+(?:de\s+)?(?:maternité|paternité|parental|maladie)(?=[\s.,])",
        r"(?:je\s+suis|étant|parce\s+que\s+je\s+suis|en\s+tant\s+qu(?:e\s+|')|comme|quand\s+on\s+est|être|suis\s+(?:une?\s+)?|puisque\s+je\s+suis|d'être)\s*(?:une?\s+|d'origine\s+)?(?:\w+\s+)?(?:musulmane?|chrétienne?|chrétien|juive?|juif|catholique|protestante?|athée|croyante?|bouddhiste|hindoue?|gay|homosexuelle?|lesbienne|trans(?:genre)?|bisexuelle?|queer|noire?|arabe|asiatique|maghrébine?|africaine?|marocaine?|algérienne?|algérien|tunisienne?|tunisien|turque?|turc|rom|sénégalaise?|congolaise?|camerounaise?|haïtienne?|haïtien|portugaise?|polonaise?|roumaine?|ukrainienne?|ukrainien|syrienne?|syrien|afghane?|vietnamienne?|chinoise?|étrangère?|étranger|immigrée?|réfugiée?|migrante?|sans-papiers|handicapée?|autiste|dyslexique|malentendante?|malvoyante?|sourde?|aveugle|diabétique|épileptique|bipolaire|dépressi(?:f|ve)|malade|séropositi(?:f|ve)|femme|homme\s+de|mère(?:\s+(?:célibataire|de|seule))?|maman(?:\s+(?:solo|de|célibataire))?|père(?:\s+(?:célibataire|de))?|papa|célibataire|divorcée?|veuve?|veuf|voilée?|séparée?|frontalière?|syndiquée?)(?=[\s,.;!?]|$)",
        r"(?:d'|de\s+mes\s+|mes\s+)origines?\s+(?:\w+\s+)?(?:étrangère|marocaine?|algérienne|tunisienne|turque|africaine|maghrébine|arabe|congolaise|haïtienne|italienne|portugaise|asiatique|roumaine|modeste|sociale)",
        r"(?:reconnaissance|statut|situation)\s+(?:de\s+|du\s+|d')?(?:travailleu\w+\s+handicapée?|handicap|réfugiée?|invalidité)|rqth|\baah\b|invalidité|travailleu\w+\s+handicapée?",
        r"(?:j'ai|je\s+(?:souffre|souffrais|sors|me\s+remets|suis\s+(?:\w+\s+)?(?:atteinte?|suivie?|traitée?))|j'avais|suite\s+à|après|depuis|atteinte?)\s*(?:\w+\s+){0,2}?(?:d'une?\s+|de\s+|d'|un\s+|une\s+|mon\s+|ma\s+|pour\s+une?\s+)?(?:\w+\s+)?(?:dépression|burn-?out|cancer|diabète|épilepsie|autisme|tda\w*|dyslexie|handicap|maladie|opération|chimio\w*|hospitalisation|sclérose|fibromyalgie|endométriose|troubles?|trouble\s+\w+|anxiété|hernie|tumeur|fausse\s+couche|leucémie|vih|long\s+covid|covid\s+long|avc|infarctus)",
        r"(?:j'ai|j'avais|j'étais|je\s+suis|je\s+fus)\s+(?:\w+\s+)?(?:été\s+)?(?:\w+\s+)?(?:malade|hospitalisée?|opérée?|souffrante?|en\s+(?:arrêt|dépression|burn-?out|chimio\w*|rémission|convalescence|traitement)|diagnostiquée?|guérie?)",
        r"(?:mon|le|ce)\s+(?:dos|genou|corps|bras|cancer)\s+(?:\w+\s+){0,2}?(?:est|a|va|me|sont)\s+(?:\w+\s+)?(?:guéri\w*|remis|soigné|mieux|opéré|fait\s+souffrir)",
        r"(?:couleur|teint)\s+de\s+(?:ma\s+)?peau|consonance\s+\w+|(?:le|mon|port\s+du|porte\s+(?:le|un))\s+(?:foulard|voile|hijab)",
        r"délit\s+de\s+faciès",
    ),
    but=words(
        r"(?:tous|de\s+tous|premier|jeune|bel|grand|troisième|quatrième|moyen|chaque|tout|l')\s*âges?(?=[\s.,])",
        r"(?:ma|mon)\s+(?:propre\s+)?(?:santé|maladie|handicap|genre|accent)\s+(?:publique|au\s+travail|de\s+(?:travail|ville|recherche)|mis\s+sur)",
        r"(?:maison|société|entreprise|langue)\s+mère|mère\s+(?:de\s+famille\s+d'accueil)|école\s+maternelle|langue\s+maternelle",
        r"(?:élèves?|salari\w+|collègues|travailleurs|équipe|patient\w*|enfants?|jeunes|public|résident\w*|personnes?|adultes?|usagers?|accueil|accompagn\w+|clients?|intégration|inclusion|association|centre|foyer|cours\s+pour|classe)\s+(?:\w+\s+){0,4}?(?:âgée?s|handicap\w*|autistes?|sourd\w*|malades?|malentendant\w*|réfugié\w*|migrant\w*|étrang\w+|enceintes?|de\s+tous\s+âges|dyslexiques?|dys|diabétiques?|en\s+situation\s+de\s+handicap)",
        r"(?:femmes|patientes)\s+enceintes|suivi\s+(?:de\s+)?grossesse|(?:service|consultation)\s+(?:de\s+)?(?:maternité|grossesse)",
        r"(?:cours|stage|atelier|formation)\s+de\s+(?:santé|genre)",
        r"(?:boîte|trou|tableau|chocolat|café|thé|carré|écran|marché|travail)\s+noire?",
        r"comme\s+(?:une?\s+)?(?:mère|père|homme|femme)\s+d'(?:affaires|expérience)",
        r"(?:à|depuis|en)\s+(?:\w+\s+)?(?:vingt|trente|quarante)\s+ans\s+(?:d'|de\s+)\w+",
        r"après\s+(?:\w+\s+)?(?:l'|une\s+|un\s+)?opération\s+(?:portes|commerciale|marketing|de\s+(?:communication|vente|recrutement))",
    ),
)
