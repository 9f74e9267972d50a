"""French: names and numbers that must be known (F4), and what a message asks, offers and is called (S7 to S10, L17)."""

import re

from followups.drafting.checks.words import fr_families, word_set
from followups.drafting.checks.words.fr_letters import anywhere, words

NAME_LIKE = re.compile(r"(?<![\w'-])(?P<name>(?:(?:[ldjmtsncLDJMTSNC]|[qQ]u)')?[^\W\d_][\w-]*)")
NO_NAMES = word_set("""je cv rh drh linkedin zoom teams pdf gsm cdi cdd pme re tr ps madame monsieur mesdames messieurs mademoiselle mme mlle
mr mgr noël pâques français française anglais anglaise allemand néerlandais flamand espagnol italien internet excel word rgpd france belgique suisse
québec wallonie romandie europe covid""")
NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"], start=2
    )
}
NO_NUMBER = words(
    r"une?\s+\w+\s+ou\s+deux",
    r"une?\s+ou\s+deux",
    r"deux\s+(?:minutes?|lignes?|mots|phrases|choses|points|fois|pas)",
    r"(?:tous|toutes|nous|vous|à|les|entre)\s+(?:les\s+)?deux",
    r"(?:vingt|trente|dix)\s+minutes",
    r"en\s+deux\s+temps",
)
TALK_CLAIM = words(
    r"(?:notre|nos|cet|cette|ces)\s+(?:\w+\s+){0,2}?(?:entretiens?|conversations?|échanges?|discussions?|rencontres?|entrevues?|rendez-vous)",
    r"(?:vous|te|t')\s*(?:avoir\s+)?rencontr(?:er|ée?s?)",
    r"(?:parl(?:er|é|ions)|échang(?:er|é)|discut(?:er|é)|bavard(?:er|é))\s+(?:longuement\s+|un\s+peu\s+)?(?:avec|ensemble)(?:\s+(?:vous|toi))?",
    r"nous\s+(?:avons|avions)\s+(?:\w+\s+)?(?:parlé|échangé|discuté|évoqué|abordé|fait\s+connaissance)",
    r"nous\s+(?:parlions|évoquions|discutions)",
    r"faire\s+(?:votre|ta)\s+connaissance",
    r"(?:m'avez|m'as)\s+(?:reçue?|accueillie?)",
)

_PAPERS = r"(?:c\.?v\.?|curriculum(?:\s+vitae)?|candidature|coordonnées|dossier|profil|portfolio|book|lettre(?:\s+de\s+(?:motivation|recommandation))?|nom|numéro)"
_POSTS = r"(?:postes?|places?|offres?|emplois?|jobs?|opportunités?|missions?|stages?|ouvertures?)"
SECOND_ASK = words(
    r"(?:prendre|prenons|partager|partagerions|boire|offrir|invite\w*|autour\s+d'un|aller\s+boire|prendrions|prend(?:ra|re)it)\s+(?:\w+\s+){0,3}?(?:un\s+|d'un\s+)?(?:café|verre|thé|repas|déjeuner|lunch)",
    r"(?:autour|à\s+l'occasion)\s+d'un\s+(?:café|verre|thé|repas|déjeuner|lunch)",
    r"(?:vous|te|t')\s*(?:r?appeler|téléphoner|revoir|rencontrer\s+(?:bientôt|à\s+nouveau|de\s+nouveau|quelques)|passer\s+un\s+coup\s+de\s+fil)(?=[^.?!\n]{0,40}(?:minutes|sujet|semaine|jours|demain|bientôt|téléphone|visio|quand|possible|\?|si\s))",
    r"(?:seriez|serais|auriez|aurais|accepteriez|voudriez|voudrais-tu|avez|d'accord\s+pour|partante?s?\s+pour|pourr\w+|peux|puis|peut|pouvons|pouvez|aimerais|souhaiterais|voudrais|souhaite|propose|serait-il|serait)\b[^.?!\n]{0,50}?(?:\ben\s+(?:visio|tête[ -]à[ -]tête)|\bau\s+téléphone|\bpar\s+téléphone|\bde\s+vive\s+voix|\bun\s+(?:\w+\s+)?(?:appel|rendez-vous|rdv|entretien\s+téléphonique|coup\s+de\s+fil|call))",
    r"(?:fix\w+|conven\w+|planifi\w+|organis\w+|caler?|calons|prend\w*|accord\w+)\s+(?:\w+\s+){0,3}?(?:un\s+|d'un\s+)?(?:rendez-vous|appel|rdv|visio|coup\s+de\s+fil|entrevue)",
    r"(?:appelez|rappelez|appelle|rappelle|téléphonez|contactez)-(?:moi|nous)",
    r"(?:quelques|cinq|dix|quinze|vingt|trente)\s+minutes\s+(?:de\s+(?:votre|ton)\s+temps|au\s+téléphone|à\s+ce\s+sujet|pour\s+en\s+parler)",
    r"(?:me|m')\s*(?:recommander|présenter|introduire|pistonner|parrainer|mettre\s+en\s+(?:contact|relation|lien))",
    r"(?:mettez|mets|mettriez|mettrais|mettre)(?:-moi|\s+me|\s+nous)?\s+(?:\w+\s+)?en\s+(?:contact|relation|lien)\s+avec",
    r"(?:recommandez|recommande|présentez|présente)-moi",
    r"(?:servir\s+de|être\s+(?:ma|mon|une|un)|comme)\s+(?:personne\s+de\s+)?(?:référence|référent)s?(?=[\s.,?])",
    r"lettre\s+de\s+(?:recommandation|référence)",
    rf"(?:transmet\w*|transmis|faire\s+(?:suivre|passer|circuler)|faites\s+(?:suivre|passer|circuler)|fais\s+(?:suivre|passer)|envo\w+|adress\w+|partag\w+|diffus\w+|donn\w+|remett\w+|pass\w+)\s+(?:\w+\s+){{0,2}}?mon\s+{_PAPERS}",
    r"(?:transmettre|faire\s+suivre|communiquer)\s+mes\s+coordonnées",
    rf"(?:regard\w*|rel\w+|jet\w+|corrig\w+|comment\w+|lire|relire|lisiez|voir|parcour\w+|avis\s+sur|coup\s+d'œil|retours?\s+sur)\s+(?:[\w']+\s+){{0,5}}?(?:mon|ma|mes)\s+(?:nouve\w+\s+)?{_PAPERS}",
    rf"(?:ci-joint\w*|en\s+(?:pièce\s+jointe|annexe)|je\s+joins)(?:\s+[\w']+){{0,4}}\s+{_PAPERS}",
    rf"{_PAPERS}\s+(?:est\s+|en\s+|mis\w*\s+à\s+jour\s+)?(?:ci-joint\w*|en\s+(?:pièce\s+jointe|annexe))",
    r"(?:connaissez|connais|savez|sais)\s+(?:\w+\s+)?(?:quelqu'un|une\s+(?:entreprise|maison|personne)|d'autres)\s+(?:\w+\s+){0,2}?qui\s+(?:recrut\w+|embauch\w+|engag\w+|cherch\w+)",
    r"y\s+jet(?:er|iez|ez)\s+(?:un\s+(?:coup\s+d')?œil)",
    rf"(?:auriez|avez|aurais|as|connaî\w+|y\s+a|y\s+aurait|existe|sauriez|savez)(?:-vous|-tu|-t-il|-il)?\s+(?:\w+\s+){{0,4}}?(?:d'|un\s+|une\s+|de\s+|des\s+)?autres?\s+{_POSTS}",
    rf"(?:un|une|d')\s*autres?\s+{_POSTS}\s+(?:\w+\s+){{0,3}}?(?:est|serait|sont|seraient)(?:-il|-elle|-ils)?\s+(?:\w+\s+)?(?:libre|vacant|disponible|possible|ouvert|prévu)",
    rf"(?:postuler|candidater|considér\w+|intéresse\w*)\s+(?:\w+\s+){{0,3}}?(?:à|pour|aussi\s+par)\s+(?:votre|vos|ton|l'|d')\s*autres?\s+{_POSTS}",
    r"(?:ajout\w+|accept\w+|rejoi\w+|suiv\w+|demande\s+de\s+connexion|invitation)\b[^.?!\n]{0,30}\b(?:sur\s+)?(?:linkedin|xing|facebook|instagram)",
    r"(?:restons|rester|connectons-nous|se\s+connecter|nous\s+connecter)\s+(?:\w+\s+){0,2}(?:sur|via)\s+(?:linkedin|xing|facebook|instagram)",
    r"(?:passer|venir|revenir|repasser)\s+(?:vous|te)\s+voir(?=[^.?!\n]{0,60}\?)",
    *fr_families.SECOND_ASK,
)
NO_SECOND_ASK = words(
    r"(?:merci|remerci\w*|gré|appréci\w*|aimé|plu|souvenir)\b(?!\s+(?:d'avance\s+)?(?:de|d')\s*(?:bien\s+)?(?:me\s+|m')?(?!avoir|être|votre|notre)\w+(?:er|ir|dre|tre|ire)\b)[^.?!\n]{0,70}",
    r"(?:pens\w+\s+à\s+moi|gard\w+\s+(?:mes\s+coordonnées|mon\s+(?:dossier|cv|profil)))\b[^.?!\n]{0,60}",
    r"plaisir\s+de\s+(?:vous|te)\s+(?:revoir|recroiser)",
    r"(?:garder|gardez|conserver|conservez)\s+(?:volontiers\s+)?mon\s+\w+",
)
INTEREST = words(
    r"(?:m'|\s)?intéress\w+",
    r"intérêt",
    r"(?:aime|apprécie|admire)\s+(?:\w+\s+){0,2}?(?:votre|ce\s+que|la\s+façon|la\s+manière|l'esprit|le\s+travail|les)",
    r"(?:aimerais|plaisir\s+(?:de|à)|envie\s+de|heureux\s+de|heureuse\s+de|contente?\s+de|rêve\s+de)\s+(?:\w+\s+){0,2}?(?:travailler|rejoindre|faire\s+partie|être\s+des\s+vôtres)",
    r"(?:me|m')\s*(?:parle|plaît|plait|plairait|attire|tente|inspire)",
    r"curi(?:eux|euse|osité)",
    r"sui(?:s|vre|vrai)\s+(?:\w+\s+){0,3}?(?:votre|vos|ce\s+que\s+vous)",
    r"toujours\s+(?:partante?|motivée?)",
    r"votre\s+(?:maison|équipe|atelier|entreprise|projet)\s+(?:reste|demeure|me\s+)",
)
LATER_OPENINGS = words(
    r"pens(?:ez|iez|es|e|er|ant|ions)\s+(?:\w+\s+)?à\s+moi",
    r"(?:à\s+l'avenir|plus\s+tard|un\s+jour|un\s+de\s+ces\s+jours|une\s+autre\s+fois|une\s+prochaine\s+fois|la\s+prochaine\s+fois|pour\s+la\s+suite|à\s+l'occasion)",
    r"(?:autre|prochaine?|nouve(?:au|lle)|futurs?|ultérieurs?|à\s+venir|semblable)\s+(?:postes?|places?|offres?|annonces?|occasions?|opportunités?|recrutements?)",
    r"postes?\s+(?:\w+\s+)?(?:à\s+venir|plus\s+tard|futurs?|s'ouvr\w+|se\s+libér\w+|se\s+présent\w+|ultérieurs?)",
    r"(?:s'ouvr\w+|se\s+libèr\w+|se\s+libérait|se\s+présent\w+|changeait|se\s+profil\w+)",
    r"(?:garde[rz]?|gardiez|conserve[rz]?)\s+(?:\w+\s+){0,2}?(?:mon|mes)\s+\w+|gard\w+\s+en\s+(?:tête|mémoire)",
    r"(?:un\s+mot|un\s+signe|de\s+vos\s+nouvelles|de\s+tes\s+nouvelles)",
    r"reste\s+(?:à\s+l'écoute|disponible|joignable|à\s+votre\s+disposition|ouverte?)",
    r"(?:postuler\w*|reviendr\w+|répondrai)\s+(?:\w+\s+)?(?:volontiers|avec|à\s+nouveau)",
    r"(?:se\s+recrois\w+|nos\s+chemins|se\s+revoir|vous\s+revoir|te\s+revoir)",
    r"si\s+(?:jamais|l'occasion)",
)
NEXT_STEP = words(
    r"je\s+(?:vais|compte|prévois|commence|m'exerce|m'entraîne|travaille|prépare|m'inscris|reprends|relis|lis|note|répète|apprends|mets|prends|refais|suis\s+en\s+train|dessine|planifie\w*|révise|pratique|vise|veille)",
    r"je\s+(?:\w+\s+)?\w+(?:erai|irai|rai)",
    r"j'(?:apprends|étudie|écris|essaie|essaye|ai\s+(?:\w+\s+)?(?:commencé|demandé|réservé|inscrit|prévu|décidé|entrepris|acheté|repris|mis|noté|choisi|planifié))",
    r"je\s+me\s+suis\s+(?:inscrite?|mise?|fixée?|remise?)",
    r"(?:mon|la)\s+(?:prochaine?|premier|première)\s+(?:pas|étape)",
    r"dès\s+(?:\w+\s+)?(?:maintenant|demain|cette\s+semaine|lundi|à\s+présent|aujourd'hui)",
)
SUBJECT_THANKS = words(r"mercis?", r"remerci\w+", r"reconnaissan\w+", r"gratitude", r"bons?\s+vœux")
SUBJECT_NO = words(
    r"refus\w*",
    r"rejet\w*",
    r"pourquoi",
    r"décisions?",
    r"reconsidér\w+",
    r"raisons?",
    r"motifs?",
    r"recours",
    r"appel\s+de",
    r"injust\w+",
    r"plainte",
    r"réclamation",
    r"contest\w+",
    r"non\s+retenue?",
    r"déception",
    r"candidature\s+(?:écartée|refusée|rejetée|non\s+retenue)",
)
FIRST_PERSON = anywhere(r"(?:je\b|j')")
