"""French violations of each check, some of them in polite dress, some without accents."""

from dataclasses import replace

from tests.followups.drafting.violations import (
    Draft,
    Violation,
    added,
    asking,
    replaced,
    sent_before,
    sentence,
    swapped,
    with_given,
    with_subject,
    without,
)
from tests.followups.drafting.worlds import KINDS

A, C, Q = KINDS


def first_person(draft: Draft, _number: int) -> Draft:
    lines = "J’ai aimé ce jour. Je suis là. Je lis vos pages. J’ai tout noté. Je marche. J’écris. Je souris."
    return added(replace(draft, given=replace(draft.given, typed=True)), lines, 0)


_DECISION = r"décision|choix|rejoint|comprend|accept|respect|collègue|félicit|vœux|souhait|meilleur"

FRENCH: dict[str, Violation] = {
    "F1": Violation(
        KINDS,
        (
            replaced((r"Madame Ruiz", "Madame Ruis")),
            replaced((r"Madame Ruiz", "Madame ruiz")),
            replaced((r"Madame Ruiz", "Monsieur Ruiz")),
            replaced((r"Bonjour Madame Ruiz", "Chère Maria")),
        ),
    ),
    "F2": Violation(
        KINDS,
        sentence(
            "La visite chez Nordlicht GmbH était belle.",
            "La maison harbour & vale est belle.",
            "Jonas Berg était aimable.",
        ),
    ),
    "F3": Violation(
        KINDS,
        sentence(
            "Le sujet [thème] était beau.",
            "Nous parlions de {{sujet}}.",
            "La visite du XXX était belle.",
            "La date est à préciser.",
            "Le moment <détail> était beau.",
        ),
    ),
    "F4": Violation(
        KINDS,
        sentence(
            "Saluez bien Vera Quist.",
            "La journée avec Olaf était belle.",
            "Le 3 mars était un beau jour.",
            "Les 17 écrans étaient beaux.",
            "Les neuf collègues étaient aimables.",
            "Le bureau à Lisbonne était clair.",
        ),
    ),
    "F5": Violation(
        (C, Q),
        (replaced((r"(?:la façon dont )?l'équipe d'astreinte choisit ses propres alertes", "tout cela")),),
    ),
    "F6": Violation(
        KINDS,
        (
            lambda draft, number: added(draft, "Le jour était clair et le thé chaud. " * 20, number),
            lambda draft, _number: replace(draft, body="Bonjour Marta,\n\nMerci.\n\nElif Demir"),
        ),
        "warn",
    ),
    "F7": Violation(
        KINDS,
        (
            replaced((r"\nElif Demir", "")),
            replaced((r"Elif Demir", "E.")),
            replaced((r"Elif Demir\n?", "Moi")),
        ),
        "warn",
    ),
    "F8": Violation(
        (A, Q),
        (
            with_given(to=("marta@example.org", "jobs@example.org")),
            with_given(to=("no-reply@example.org",)),
            with_given(to=("ne-pas-repondre@example.org",)),
            with_given(to=("marta@example.org",), copies=("chef@example.org",)),
            lambda draft, _number: replace(draft, body=f"Cc: chef@example.org\n{draft.body}"),
        ),
    ),
    "S1": Violation(
        KINDS,
        (replaced((r"(?i)merci\w*|remerci\w*|gré|gratitude|apprécié?e?", "bonjour")),),
    ),
    "S2": Violation((A, Q), (without(_DECISION),)),
    "S3": Violation((Q,), (swapped,)),
    "S4": Violation(
        KINDS,
        sentence(
            "Pourrions-nous en parler ?",
            "Le poste est-il encore libre ?",
            "Merci de me transmettre une réponse.",
            "Je me demande comment la suite se passe.",
            "Dites-moi ce que vous en pensez.",
            "J’aimerais avoir un retour de votre part.",
        ),
    ),
    "S5": Violation(
        (Q,),
        (
            asking("Qu’ai-je fait de travers ?"),
            asking("Qu’est-ce qui n’a pas marché ?"),
            asking("Quelles erreurs ai-je faites ?"),
            asking("Qu’est-ce qui m’a manqué ?"),
            asking("Quels points me conseillez-vous de travailler ?"),
        ),
    ),
    "S6": Violation(
        (Q,),
        (without(r"réponse|répondre|libre|rien à faire|règle|possible|convient|permet|si "),),
    ),
    "S7": Violation(
        KINDS,
        sentence(
            "Nous pourrions prendre un café bientôt.",
            "J’aimerais convenir d’un rendez-vous par téléphone.",
            "Ce serait aimable de me recommander à un collègue.",
            "Vous pouvez transmettre mon CV.",
            "Mon CV est en pièce jointe.",
            "Une relecture de mon CV, un coup d’œil à mon portfolio me plairait.",
        ),
    ),
    "S8": Violation(
        (C,),
        (
            without(r"un jour|suite|poste|annonce|plus tard"),
            without(r"intéress|aime|maison"),
        ),
        "warn",
    ),
    "S10": Violation(
        (A, Q),
        (
            with_subject("Mon refus"),
            with_subject("Votre décision"),
            with_subject("Pourquoi"),
            with_subject("Encore bonjour"),
            with_subject(
                "Merci pour tout le temps que vous avez pris pour moi pendant ces dernières semaines"
            ),
        ),
        "warn",
    ),
    "L1": Violation(
        (A, Q),
        (replaced((r"(respecte|comprends|accepte) (votre|la|le)", r"\1, mais à peine, \2")),),
    ),
    "L2": Violation(
        KINDS,
        sentence(
            "J’aimerais savoir pourquoi.",
            "Les raisons m’aideraient.",
            "Je cherche encore ce qui n’a pas marché.",
            "Une explication m’aiderait.",
            "En quoi ai-je échoué, je l’ignore.",
        ),
    ),
    "L3": Violation(
        KINDS,
        sentence(
            "Je reste persuadée que j’étais la bonne personne.",
            "Mon expérience dépasse largement l’annonce.",
            "Avec tout le respect que je vous dois, c’était tôt.",
            "Le résultat me laisse perplexe.",
            "Comme je l’ai dit, j’ai mené une telle équipe.",
            "On m’avait laissé entendre que le poste était pour moi.",
            "Manifestement, c’était serré.",
        ),
    ),
    "L4": Violation(
        KINDS,
        sentence(
            "J’espère que vous reconsidérerez ma candidature.",
            "Il y a peut-être une seconde chance.",
            "Une semaine d’essai le montrerait.",
            "Il n’est pas trop tard pour changer d’avis.",
            "Je pourrais vous le prouver.",
        ),
    ),
    "L5": Violation(
        KINDS,
        sentence(
            "Les autres candidats avaient de la chance.",
            "Je me classais sans doute par rapport aux autres.",
            "J’étais votre deuxième choix.",
            "Vous avez pris quelqu’un de plus jeune que moi.",
            "La personne retenue coûte moins cher.",
        ),
    ),
    "L6": Violation(
        KINDS,
        sentence(
            "J’ai vraiment besoin de ce travail.",
            "Mes enfants comptent sur moi.",
            "Je suis sans emploi depuis mai.",
            "C’était mon dernier espoir.",
            "Je ne sais pas comment payer mon loyer.",
            "Je vous en supplie.",
        ),
    ),
    "L7": Violation(
        KINDS,
        sentence(
            "La procédure était injuste.",
            "C’était une perte de temps.",
            "Vous aviez promis une réponse.",
            "On m’a laissé sans nouvelles pendant des semaines.",
            "Un appel aurait été la moindre des politesses.",
            "L’exercice était très mal organisé.",
            "Quel manque de respect.",
        ),
    ),
    "L8": Violation(
        KINDS,
        sentence(
            "Je suis désolé, et je m’excuse de vous déranger.",
            "Pardonnez-moi, j’étais si nerveuse.",
            "C’est ma faute, j’ai tout raté.",
            "Toutes mes excuses.",
        ),
    ),
    "L9": Violation(
        KINDS,
        sentence(
            "J’étais anéantie.",
            "Cela me fait mal.",
            "Je suis tres decu.",
            "J’étais en larmes.",
            "C’est un coup de massue.",
            "J’en garde de l’amertume.",
        ),
    ),
    "L10": Violation(
        KINDS,
        sentence(
            "Je mérite une réponse.",
            "Ce ne serait que justice.",
            "Vous me devez bien cela.",
            "J’exige une réponse.",
            "Vous auriez dû appeler.",
            "C’est la moindre des choses.",
            "J’ai passé quarante heures, tant d’heures, sur cet exercice ; j’ai droit à un mot.",
        ),
    ),
    "L11": Violation(
        KINDS,
        sentence(
            "J’en parlerai à mon avocate.",
            "Je laisserai un avis sur Glassdoor.",
            "J’ai une autre offre.",
            "Je demande l’accès à mes données au titre du RGPD.",
            "Je n’en resterai pas là.",
            "Vos concurrents le voient autrement.",
        ),
    ),
    "L12": Violation(
        (Q,),
        sentence(
            "J’attends votre réponse.",
            "C’est urgent.",
            "Au plaisir de vous lire très vite.",
            "Une réponse rapide m’aiderait.",
            "Dans l’attente de votre retour.",
            "Il me faut votre avis avant vendredi.",
        ),
        "warn",
    ),
    "L13": Violation(
        KINDS,
        sentence(
            "Sans rancune.",
            "Pour ce que cela vaut, j’ai aimé.",
            "J’aurais espéré un mot plus personnel.",
            "Vous aviez sûrement vos raisons, je suppose que oui.",
            "Bonne chance avec ça.",
            "C’était un beau jour…",
            "J’ai aimé votre « procédure ».",
        ),
    ),
    "L14": Violation(
        KINDS,
        sentence(
            "Vous êtes la meilleure entreprise du monde.",
            "C’était un jour extraordinaire avec des gens extraordinaires.",
            "J’étais subjuguée.",
            "C’est mon rêve d’enfance.",
            "Je suis votre plus grand fan.",
        ),
        "warn",
    ),
    "L15": Violation(
        KINDS,
        sentence(
            "Mon âge ne joue aucun rôle.",
            "Je suis enceinte.",
            "J’ai une maladie chronique.",
            "Comme mère célibataire, je planifie bien.",
            "Mon accent est fort, je le sais.",
            "J’ai cinquante-cinq ans.",
        ),
    ),
    "L16": Violation(
        KINDS,
        sentence(
            "C’était beau ! Très beau !",
            "C’était beau, non !!",
            "C’était un TRÈS beau jour.",
            "C’était un jour " + "et un jour " * 12 + "de soleil.",
        ),
        "warn",
    ),
    "L17": Violation((A, Q), (first_person,), "info"),
    "L18": Violation(KINDS, (sent_before,), "warn"),
}
