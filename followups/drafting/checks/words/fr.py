"""French words of the checks. Each list follows the method (docs/follow-up.md), with its own near-misses.

They read the French of France, Belgium, Switzerland and Quebec, with accents or without (``fr_letters``).
"""

import re

from followups.drafting.checks.words import Words, fr_acceptance, fr_ask, fr_families, fr_shape, word_set
from followups.drafting.checks.words.fr_letters import anywhere, either, words

_STOP = word_set("""a à ai ainsi alors après au aucun aucune aussi autre autres aux avant avec avez avoir avons ayant beaucoup bien bon bonne bonjour
c ça ce ceci cela celle celui ces cet cette chacun chaque chez ci comme comment d dans de depuis des deux doit donc du elle elles en encore
entre es est et été être eu eux fait faire faites fois font grand grande hui ici il ils j jamais je jour l la là le les leur leurs lors lui m ma
madame mais me même mes moi moins mon monsieur n ne ni non nos notre nous on ont ou où par parce parler parlé pas peu peut plus pour pourquoi
pouvoir près pris prise qu quand que quel quelle quels quelles qui quoi rien s sa sans se sera ses si son sont sous souvent sur t ta te tel telle tes toi ton toujours tous tout
toute toutes très trop tu un une va vers veut vos votre vous voir vu y merci remercie temps poste rôle entreprise société entretien
entretiens échange échanges conversation discussion discuté échangé évoqué expliqué raconté dit montré sujet chose choses point façon manière idée
cordialement équipe travail travailler journée""")
_ENDINGS = (
    "issements issement ements ement ateurs ateur atrices atrice ations ation itions ition euses euse eurs eur ances ance ences ence ables"
    " able iques ique istes iste ites ite ives ive ifs if aux al ales ale ees ee es er ez ent ants ant antes ante ons ait aient ais e s x"
)
_SUFFIXES = tuple(sorted(_ENDINGS.split(), key=len, reverse=True))
_MY_CASE = r"(?:(?:ma|mon|mes|votre|vos|ta|ton|la|le|cette|ce|sa|leur)\s+(?:\w+\s+)?(?:candidature|décision|choix|dossier|position|refus|verdict|réponse|jugement|copie|avis|cas|conclusion))"

WORDS = Words(
    greeting=re.compile(
        either(
            r"^[ \t]*(?:(?:(?:re)?bonjour|bonsoir|salut|coucou|hello|hey|allô|(?:très\s+|bien\s+)?chers?|(?:très\s+|bien\s+)?chères?)(?:,[ \t]+|[ \t]+)"
            r"|(?=(?:madame|mme|monsieur|m\.|mademoiselle|mlle|mesdames|messieurs|docteur|dr|maître)(?:[ \t,.:]|$)))"
            r"(?P<name>[^\n]*?)[ \t]*(?:[,:!;–—-](?=\s|$)|\.?$)"
        ),
        re.M,
    ),
    greeting_form="Bonjour {name},",
    greeting_more=("et toute l'équipe", "et l'équipe", "et à toute l'équipe"),
    impersonal=words(
        r"madame,\s+monsieur",
        r"mesdames",
        r"messieurs",
        r"équipe",
        r"recrut\w*",
        r"rh",
        r"tous",
        r"toutes",
        r"service",
        r"qui\s+de\s+droit",
    ),
    titles=word_set(
        "madame mme monsieur m mr mademoiselle mlle mesdames messieurs dr docteur docteure pr prof professeur professeure maître me"
    ),
    closing=re.compile(
        either(
            r"(?:(?:bien|très|tout|plus|mes|avec\s+mes|avec|nos|recevez|meilleures|cordiales|sincères|respectueuses|chaleureuses|distinguées|bonnes?|belles?|tous|toutes)\s+)*"
            r"(?:cordialement|amicalement|sincèrement|respectueusement|chaleureusement|salutations(?:\s+(?:distinguées|cordiales|respectueuses|les\s+meilleures))?|amitiés|pensées|vœux"
            r"|remerciements|à\s+(?:vous|toi|tous|toutes)|vôtre|souvenirs?|journée|semaine|soirée|week-end|gratitude|reconnaissance)[,.]?"
            r"|(?:à\s+(?:bientôt|la\s+prochaine|plus(?:\s+tard)?|un\s+de\s+ces\s+jours|très\s+vite)|au\s+(?:plaisir|revoir)(?:\s+de\s.{0,40})?|merci(?:\s+(?:encore|à\s+vous|à\s+toi|beaucoup))?|bises?|bisous)[,.!]?"
            r"|(?:je\s+vous\s+prie|veuillez|recevez|nous\s+vous\s+prions)\s+(?:d'|de\s+)?(?:agréer|recevoir|croire|accepter|trouver)?.{0,140}"
        )
    ),
    abbreviation=re.compile(
        r"(?:^|[\s(])(?:m|mm|mme|mlle|mr|dr|pr|prof|st|ste|cf|p\.\s?ex|ex|etc|env|réf|ref|tél|tel|n|art|av|bd|ltd|inc|co|corp|[a-z])\.$"
    ),
    months_and_days=word_set(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche"
    ),
    company_lead=frozenset({"chez", "rejoindre", "@"}),
    role_word=re.compile(r"\s+(?:chez|\(h/f\)|h/f)"),
    role_lead=re.compile(
        either(
            r"\b(?:(?:postes?|places?|candidatures?|candidate?|emploi|offre|annonce|métier|fonction)\s+(?:de\s+la\s+|de\s+l'|d'une?\s+|d'|de\s+|du\s+|comme\s+)?|(?:comme|en\s+qualité\s+de|en\s+tant\s+qu(?:e\s+|'))(?:une?\s+)?)$"
        )
    ),
    placeholder=re.compile(
        either(
            r"\[[^\[\]\n]{0,120}\]|\{[^{}\n]{0,120}\}|<[^\W\d_][\w '’/-]{0,40}>|(?<!\w)(?:tb[ad]|x{2,}|lorem|ipsum)(?!\w)|_{3,}"
            r"|(?<!\w)à\s+(?:compléter|préciser|remplir|définir|renseigner|confirmer)(?=\s*(?:[)\].,;:!?\n]|$))"
            r"|(?<!\w)(?:insérer|insérez|indiquer|indiquez|mettre|mettez|ajouter)\s+(?:ici\s+)?(?:le\s+|la\s+|l'|votre\s+|un\s+)?(?:nom|prénom|poste|titre|date|entreprise|société|sujet)(?!\w)"
            r"|(?<!\w)(?:nom|prénom)\s+(?:de\s+l'entreprise|de\s+la\s+société|de\s+la\s+personne|du\s+(?:recruteur|destinataire|contact|poste|responsable))(?!\w)"
            r"|(?<=bonjour )(?:votre\s+)?(?:prénom|nom)(?!\w)|(?<=madame )(?:nom|prénom|x|y|z)(?!\w)|(?<=monsieur )(?:nom|prénom|x|y|z)(?!\w)|(?<=chez )(?:nom|entreprise|société)(?=[\s.,])"
            r"|^[ \t]*(?:votre\s+|mon\s+)?(?:nom|prénom|signature|téléphone|adresse|e-?mail)(?:\s+(?:et\s+)?(?:nom|prénom))?[ \t]*$|\((?:date|nom|poste|entreprise|prénom|sujet|lieu)\)"
        ),
        re.M,
    ),
    thread_mark=re.compile(r"\[(?:ext(?:ern[ea]?l?)?|[^\[\]\n]*[#\d][^\[\]\n]*)\]"),
    stop=_STOP,
    suffixes=_SUFFIXES,
    name_like=fr_shape.NAME_LIKE,
    no_names=fr_shape.NO_NAMES,
    number_words=fr_shape.NUMBER_WORDS,
    no_number=fr_shape.NO_NUMBER,
    talk_claim=fr_shape.TALK_CLAIM,
    gratitude=words(
        r"mercis?",
        r"remerci\w*",
        r"reconnaissan(?:te?s?|ce)",
        r"gratitude",
        r"(?:sais|savons|saurai)\s+(?:\w+\s+)?gré",
        r"(?:j'|ai\s+|j'ai\s+(?:\w+\s+)?)appréci(?:e|é)",
    ),
    no_gratitude=words(
        r"saurais\s+(?:\w+\s+)?gré",
        r"serais\s+(?:\w+\s+){0,2}reconnaissante?",
        r"merci\s+(?:d'avance|par\s+avance|pour\s+rien|quand\s+même)(?:\s+(?:de|d'))?",
        r"(?:par\s+avance|d'avance),?\s+merci",
        r"en\s+vous\s+remerciant\s+(?:d'avance|par\s+avance)",
        r"remercie\s+(?:d'avance|par\s+avance)",
        r"merci\s+(?:de\s+(?:me\s+|m'|nous\s+)?(?:le\s+|la\s+)?|d')(?!avoir|être)(?:bien\s+)?(?:faire|vouloir|dire|donner|transmettre|envoyer|indiquer|préciser|répondre|rappeler|confirmer|communiquer|expliquer|tenir|contacter|revenir|considérer|informer|lire|relire|adresser)",
        r"(?:non|sans|aucun|pas)\s+merci",
        r"ne\s+(?:vous\s+|te\s+)?remercie",
        r"n'apprécie",
        *fr_families.NO_GRATITUDE,
    ),
    acceptance=fr_acceptance.ACCEPTANCE,
    no_acceptance=fr_acceptance.NO_ACCEPTANCE,
    acceptance_undone=fr_acceptance.ACCEPTANCE_UNDONE,
    soft_acceptance=fr_acceptance.SOFT_ACCEPTANCE,
    loose_acceptance=fr_acceptance.LOOSE_ACCEPTANCE,
    question_word=fr_ask.QUESTION_WORD,
    request=fr_ask.REQUEST,
    no_request=fr_ask.NO_REQUEST,
    hidden_question=fr_ask.HIDDEN_QUESTION,
    forward=fr_ask.FORWARD,
    backward=fr_ask.BACKWARD,
    several=fr_ask.SEVERAL,
    easy_out=fr_ask.EASY_OUT,
    second_ask=fr_shape.SECOND_ASK,
    no_second_ask=fr_shape.NO_SECOND_ASK,
    interest=fr_shape.INTEREST,
    later_openings=fr_shape.LATER_OPENINGS,
    next_step=fr_shape.NEXT_STEP,
    subject_thanks=fr_shape.SUBJECT_THANKS,
    subject_no=fr_shape.SUBJECT_NO,
    contrast=words(
        r"mais",
        r"cependant",
        r"toutefois",
        r"pourtant",
        r"néanmoins",
        r"malheureusement",
        r"hélas",
        r"par\s+contre",
        r"en\s+revanche",
        r"(?:cela|ceci|ça)\s+(?:étant\s+)?dit",
        r"(?:il\s+)?n'empêche(?:\s+qu(?:e|'))?",
        r"quoique",
        r"encore\s+que",
        r"bien\s+qu(?:e|')",
        r"même\s+si",
        r"malgré(?!\s+(?:la\s+pluie|le\s+temps|la\s+foule|la\s+neige))",
        r"en\s+dépit",
        r"(?:tout|quand)\s+(?:de\s+)?même(?!\s+(?:temps|façon|manière|pour\s+(?:votre|ton)))",
        r"sauf\s+qu(?:e|')",
        r"(?:il\s+)?reste\s+qu(?:e|')",
        r"pour\s+autant(?!\s+qu)",
        r"(?<=, )alors\s+qu(?:e|')",
        r"(?<=, )tandis\s+qu(?:e|')",
        r"d'un\s+autre\s+côté",
        r"n'en\s+(?:reste|demeure)\s+(?:pas\s+moins|que)",
        r"certes",
        r"(?:(?<=^)|(?<=[.!?\n] )|(?<=\n)|(?<=[,;] ))or(?=,|\s+(?:je|j'|vous|il|elle|mon|ma|mes|votre|vos|on|nous|c'|le|la|les|l'))",
        r"(?:(?<=^)|(?<=[.!?\n] ))seulement(?=,)",
        r"tout\s+en\s+(?:comprenant|respectant|acceptant)",
        r"si\s+(?:je\s+(?:\w+\s+)?(?:comprends|respecte)|j'accepte)",
        r"avoue(?:r|rai)?\s+(?:que|avoir|ne\s+pas)",
        *fr_families.CONTRAST,
    ),
    no_contrast=words(
        r"(?:non|pas)\s+(?:seulement|juste|simplement|que)\b[^.?!]{0,90}?\bmais(?:\s+(?:aussi|encore|également))?",
        r"(?:velouté|épis?|grains?|farine|champs?|semoule|pop)\s+de\s+mais",
        r"n'en\s+peux\s+mais",
        r"(?:mme|mlle|m\.|mr|madame|monsieur|docteur|dr|maître)\s+(?:mais|hélas|certes)",
        r"(?:c'est|sais|vois|espère|veux|crois|comprends|était)\s+(?:\w+\s+)?bien\s+qu(?:e|')",
        r"même\s+si\s+(?:vous|tu|cela|ça|le\s+temps|la\s+réponse)\s+(?:ne|n'|\w+\s+pas|est\s+courte)",
        r"mais\s+oui",
        r"malgré\s+(?:votre|ton|vos|l'heure|la\s+saison|le\s+monde|un\s+agenda|un\s+emploi)",
        r"tout\s+de\s+même\s+(?:très\s+)?(?:merci|reconnaissante?)",
    ),
    why=words(
        r"(?:et\s+)?pourquoi",
        r"(?:la|les|l'une\s+des|une|des|vos|tes|leurs|leur|quelles?|aucune|vraies?|véritables?|exactes?|précises?|principales?)\s*(?:\w+\s+)?raisons?",
        r"(?:l[ea]s?|vos|tes|des|du|un|quels?|aucun|vrais?)\s+motifs?",
        r"motivations?\s+(?:de|du)\s+(?:votre|ce|cette|refus)",
        r"(?:qu'est-ce\s+qui|ce\s+qui|qu'est\s+ce\s+qui)\s+(?:\w+\s+){0,2}?(?:n'a\s+pas|n'allait\s+pas|a\s+(?:cloché|coincé|péché|manqué|échoué|fait\s+(?:défaut|pencher|la\s+différence))|clochait|coinçait|péchait|m'a\s+(?:manqué|fait\s+défaut|coûté|desservi)|vous\s+a\s+(?:déplu|manqué|fait|poussé|amenés?|conduit|décidés?)|t'a\s+(?:déplu|manqué)|explique|justifie)",
        r"(?:qu'est-ce\s+que|ce\s+que)\s+(?:j'ai|j'aurais)\s+(?:\w+\s+){0,2}?(?:mal|de\s+travers|raté|loupé|manqué|foiré|oublié|fait\s+de\s+(?:mal|travers)|dû|pu)",
        r"ce\s+qui\s+m'a\s+(?:manqué|coûté)",
        r"ce\s+qu'il\s+(?:me\s+)?manquait",
        r"(?:où|en\s+quoi)\s+(?:ai-je|j'ai)\s+(?:\w+\s+)?(?:échoué|failli|péché|fauté|perdu|manqué|déçu|démérité|été)",
        r"qu'ai-je\s+(?:fait|dit|raté|manqué)",
        r"comment\s+(?:se\s+fait-il|(?:ça|cela)\s+se\s+fait|expliqu\w+|en\s+êtes-vous\s+arrivés?|en\s+êtes-vous\s+venus?)",
        r"(?:sur|selon|d'après)\s+quels?\s+(?:critères?|bases?|fondements?|éléments?)",
        r"(?:à|pour)\s+(?:quel|quelle|cause\s+de\s+quoi)\s+(?:titre|cause)",
        r"expliqu(?:er|ez|e|iez|é|ée?s|ant|erai|erais|eriez)(?:-moi)?",
        r"explications?",
        r"éclaircissements?",
        r"justifi(?:er|ez|e|é|cations?|ée?s?|catifs?)",
        r"(?:pour|à)\s+ma\s+(?:défense|décharge)",
        *fr_families.WHY,
    ),
    no_why=words(
        r"(?:c'est|voilà|voici|et\s+c'est|c'est\s+aussi|c'est\s+bien)\s+(?:\w+\s+)?pourquoi",
        r"(?:je|nous)\s+(?:\w+\s+){0,3}?compren\w+\s+(?:\w+\s+){0,3}?(?:pourquoi|(?:vos|les|tes)\s+raisons)",
        r"raisons?\s+(?:de\s+(?:ma|mon|mes)|qui\s+m'\w+)\s+\w+",
        r"expliqu\w+\s+(?:\w+\s+)?(?:mon|ma|mes|notre|bien\s+des|beaucoup)",
        r"explications?\s+(?:\w+\s+)?(?:m'|me\s|ont\s|étaient\s|était\s)(?!\s*(?:aider|suffi|faut|manqu|doi|fer))(?:\w+\s+)?\w*",
        r"(?:la|une|l'une\s+des|les|des)\s+raisons?\s+(?:pour\s+laquelle|pour\s+lesquelles|qui\s+m'ont|qui\s+m'a)\s+(?:j'|je\s|m'|fait\s|donné\s|amené\w?\s)?(?:ai|avais|aime|apprécie|suis|postul\w+|candidat\w+|envie)?",
        r"(?:en|avec|sans|entendre|rendre|(?<!y )à)\s+(?:toute\s+|juste\s+)?raison",
        r"raisons?\s+d'être|raison\s+sociale",
        r"(?:façon|manière|art|talent|temps|patience|peine|envie|plaisir)\s+(?:de\s+|d')(?:m'|nous\s+|me\s+l'|vous\s+|tout\s+)?expliquer",
        r"(?:m'avez|m'as|m'a|nous\s+avez|aviez|avez|as)\s+(?:\w+\s+){0,2}?expliqué(?!\s+(?:pourquoi|les\s+raisons))",
        r"(?:comme|que|dont)\s+(?:vous|tu|on|il|elle)\s+(?:m'\w+\s+|\w+\s+)?(?:l'\w+\s+)?expliqu\w+",
        r"expliquer\s+(?:un|une|son|sa|leur|ses)\s+\w+",
        r"expliquer?\s+(?:aux|à\s+(?:un|une|des|mes|vos|tes)|leur)",
        r"explications?\s+(?:sur|à\s+propos|lors|pendant|données\s+sur|au\s+sujet\s+(?:de\s+la\s+(?!décision)|du\s+(?!refus)|des\s+(?!raisons)))",
        *fr_families.NO_WHY,
    ),
    thanked_why=anywhere(
        r"(?:merci|remerci|gré\s|reconnaissan|appréci|touch)\w*[^.?!\n]{0,90}?(?P<core>(?:(?:les\s+|la\s+|vos\s+|ces\s+|tes\s+)?(?:raisons?|motifs?)|pourquoi|expliqu\w+|explications?|éclaircissements?)(?:[^.?!\n]{0,50}?(?:raisons?|motifs?|pourquoi)\b)?)",
    ),
    reconsider=words(
        r"reconsidér\w+",
        r"réexamin\w+",
        r"réévalu\w+\s+(?:\w+\s+)?(?:ma|votre|cette|mon)",
        rf"(?:revoir|révis\w+|revoyez|revoyiez|revisit\w+|annul\w+|invers\w+|modifi\w+|rouvr\w+)\s+{_MY_CASE}",
        r"retir\w+\s+(?:votre|ce|cette|le|la)\s+(?:décision|refus)",
        rf"rev(?:enir|eniez|enez|iendr\w+|iens|ient|iennent|enait)\s+(?:\w+\s+)?sur\s+(?:{_MY_CASE}|ce\s+(?:non|point|qui)|une\s+(?:telle\s+)?décision|sa\s+décision)",
        r"chang\w+(?:-vous|-tu)?\s+(?:\w+\s+)?(?:d'avis|d'idée|d'opinion|votre\s+fusil)",
        r"(?:seconde|deuxième|2e|2ème|dernière|autre|nouvelle|petite|ultime)\s+chance",
        r"(?:donn|laiss|accord|offr)\w*(?:-moi|-nous|\s+moi)?\s+(?:\w+\s+){0,2}?(?:une|ma|la|sa|cette)\s+(?:\w+\s+)?(?:chance|opportunité\s+de\s+(?:prouver|montrer))",
        r"(?:ma|cette|une|droit\s+à\s+une|cette)\s+chance\s+(?:de\s+(?:prouver|montrer|faire)|quand\s+même|malgré)",
        r"(?:introduire|former|faire|déposer|engager|former|exercer|dépose|introduis)\s+(?:\w+\s+)?(?:un\s+)?(?:recours|appel)(?:\s+(?:contre|de|auprès))?",
        r"recours\s+(?:contre|auprès|gracieux|possible|hiérarchique)",
        r"(?:fais|faire|ferai)\s+appel\s+(?:de|contre)",
        r"contest(?:er|e|erai|ons)\s+(?:\w+\s+)?(?:cette|votre|la|ce|le)",
        r"(?:votre|ton|leur|le)\s+dernier\s+mot",
        r"(?:vraiment|est-elle|est-il|est-ce|c'est|si\s+\w+\s+est|décision|choix|refus|réponse|non)\s+(?:\w+\s+){0,3}?(?:définitive?|irrévocable|sans\s+appel)(?=[^.!\n]{0,30}\?|\s*[,.]?\s*(?:si|ou))",
        r"(?:définitive?|irrévocable)\s*\?",
        r"période\s+d'essai\s+(?:gratuite|non\s+(?:payée|rémunérée)|sans)",
        r"(?:semaines?|jours?|journées?|mois|période|essai)\s+(?:\w+\s+)?(?:à\s+titre\s+gracieux|à\s+l'essai|gratuit\w*|bénévole\w*|sans\s+(?:salaire|être\s+payée?|rémunération)|non\s+(?:payée?s?|rémunérée?s?))",
        r"(?:une|deux|quelques|trois)\s+(?:semaines?|jours?)\s+(?:d'essai|de\s+test)",
        r"(?:travaill\w+|viendr\w+|venir|bosser)\s+(?:\w+\s+){0,4}?(?:gratuitement|gratos|bénévolement|à\s+titre\s+gracieux|sans\s+(?:être\s+)?(?:salaire|payée?))",
        r"faire\s+(?:\w+\s+)?mes\s+preuves",
        r"(?:vous|te)\s+(?:le\s+)?prouver(?:ai|ais)?",
        r"me\s+(?:donner|laisser|offrir|accorder)\s+(?:\w+\s+){0,2}?(?:la|une|ma)\s+(?:chance|possibilité\s+de\s+(?:prouver|montrer|refaire|repasser))",
        r"(?:pas|jamais)\s+trop\s+tard",
        r"(?:réfléchi(?:r|ssez|ssiez|s)|repens(?:er|ez|iez)|y\s+repens\w+|songer|songez)\s+(?:\w+\s+)?(?:encore|à\s+nouveau|de\s+nouveau|une\s+(?:\w+\s+)?fois|à\s+deux\s+fois|à\s+tête\s+reposée)",
        rf"(?:repens\w+|réfléchi\w+)\s+(?:\w+\s+)?à\s+{_MY_CASE}",
        r"y\s+(?:repenser|réfléchir)(?=\s*[,.?!]|\s+encore)",
        rf"(?:reprendre|relancer|repêch\w+|réintégr\w+|ré-?étudi\w+|repasser|relire|regarder|examiner|étudier)\s+(?:\w+\s+){{0,2}}?{_MY_CASE}(?:\s+(?:à\s+nouveau|de\s+nouveau|encore|avec\s+un\s+œil|d'un\s+autre))?(?=\s+(?:à\s+nouveau|de\s+nouveau|encore|malgré|avec|d'un|une)|\s*\?)",
        r"repêch\w+",
        r"(?:donnait|donnions|donne)\s+(?:\w+\s+)?(?:une\s+semaine|un\s+mois|quelques\s+jours)\s+pour\s+(?:essayer|voir|juger)",
        r"(?:prenez|prends|testez|teste|essayez|essaye|embauchez|engagez|gardez)-moi\s+(?:\w+\s+){0,2}?(?:à\s+l'essai|une\s+(?:semaine|journée)|un\s+(?:jour|mois)|quand\s+même|malgré)",
        r"ré-?étudi\w+|(?:me|m')\s*(?:reprendre|réintégrer|remettre|repêcher)\s+(?:\w+\s+)?(?:dans|en|parmi)",
        r"faire\s+(?:une\s+)?exception|une\s+exception\s+pour\s+moi|faire\s+un\s+geste",
        rf"(?:regard\w+|examin\w+|étudi\w+|lis\w+|lire|voir)\s+(?:\w+\s+){{0,2}}?{_MY_CASE}\s+(?:\w+\s+)?(?:une\s+(?:seconde|deuxième|nouvelle|autre)\s+fois|encore\s+une\s+fois|à\s+nouveau|de\s+nouveau)",
        r"(?:procédure|instance|voie|commission|droit)\s+d'appel",
        r"porte\s+(?:\w+\s+){0,3}?(?:n'est|ne\s+soit|soit|reste)\s+(?:\w+\s+)?(?:pas\s+)?(?:\w+\s+){0,3}?(?:fermée|close|entrouverte|entrebâillée)",
        r"(?:dormez|dors|dormir|dormiez)\s+(?:\w+\s+){0,3}?(?:dessus|sur\s+(?:votre|ta|cette|la)\s+\w+)",
        r"(?:décider|décidiez|trancher|tranch\w+|choisir)\s+(?:autrement|différemment|pour\s+de\s+bon)",
        r"(?:une|d'une)\s+autre\s+(?:décision|issue|conclusion|réponse)",
        r"(?:ne\s+le\s+|n'allez\s+pas\s+le\s+)regretter\w*\s+pas",
        r"tent(?:er|ez)\s+le\s+coup\s+avec\s+moi",
        r"(?:remettre|remettez)\s+(?:\w+\s+)?en\s+(?:question|cause|jeu)",
        r"(?:rien|tout)\s+(?:n'est|est)\s+(?:\w+\s+)?(?:perdu|encore\s+possible|joué)",
        *fr_families.RECONSIDER,
    ),
    no_reconsider=words(
        r"(?:reconsidér\w+|repens\w+|réexamin\w+)\s+(?:à\s+)?(?:ma\s+(?:façon|manière|pratique)|mes|mon\s+(?!dossier)|la\s+(?:façon|manière)\s+dont\s+je)",
        r"(?:m'a|m'ont|m'avez|j'ai)\s+(?:fait\s+)?chang\w+\s+d'avis(?:\s+sur)?",
        r"en\s+dernier\s+recours",
        r"(?:changez|change)\s+pas\s+(?:d'avis|d'idée)?",
        r"(?:service|commission|chambre|bureau|gestion|traitement)\s+des\s+(?:recours|appels)",
        *fr_families.NO_RECONSIDER,
    ),
    first_person=fr_shape.FIRST_PERSON,
    elision=re.compile(r"(?<!\w)(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]"),
    salutation_alone=True,
    salutation_also={
        "madame": ("Mme", "Mme."),
        "mme": ("Madame",),
        "monsieur": ("M.", "M", "Mr"),
        "m.": ("Monsieur",),
        "m": ("Monsieur",),
    },
    stem_ends="e",
)
