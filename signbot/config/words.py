"""What a letter says where the coordinator says nothing, in the letter's language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterDefaults:
    salutation: str
    closing: str
    statement: str


_DEFAULTS = {
    "en": LetterDefaults(
        "Dear Sir or Madam:",
        "Sincerely,",
        "The following people urge you to take action on this matter as set out in this letter:",
    ),
    "es": LetterDefaults(
        "A quien corresponda:",
        "Atentamente,",
        "Las siguientes personas le instan a tomar medidas en este asunto, como se expone en esta carta:",
    ),
    "fr": LetterDefaults(
        "Madame, Monsieur,",
        "Veuillez agréer, Madame, Monsieur, l’expression de notre haute considération.",
        "Les personnes suivantes vous demandent instamment d’agir dans cette affaire, comme l’expose cette lettre :",
    ),
    "pt": LetterDefaults(
        "Exmos. Senhores e Senhoras:",
        "Atenciosamente,",
        "As seguintes pessoas pedem que tome providências neste caso, conforme exposto nesta carta:",
    ),
    "de": LetterDefaults(
        "Sehr geehrte Damen und Herren,",
        "Mit freundlichen Grüßen",
        "Die folgenden Personen bitten Sie dringend, in dieser Angelegenheit wie in diesem Brief dargelegt zu handeln:",
    ),
}


def letter_defaults(language: str) -> LetterDefaults | None:
    """For `language` (`pt-BR` reads `pt`); None where we have no words."""
    return _DEFAULTS.get(language.partition("-")[0].lower())


def is_ours(language: str) -> bool:
    """Is it one of the languages that we have words in, written as we write it: `es`?"""
    return language in _DEFAULTS
