"""English: what a letter and its summary say in words of ours. Shapes and meanings: `shape.py`."""

from signbot.core.letter.words.shape import DefaultWords, Language, LetterWords, SummaryWords

LANGUAGE = Language(
    letter=LetterWords(
        person="1 person",
        people="{n} people",
        organisation="1 organisation",
        organisations="{n} organisations",
        conjunction="and",
        one_withheld="1 name withheld",
        withheld="{n} names withheld",
        organisations_heading="Organisations",
        countries="in {n} countries",
        countries_at_least="in at least {n} countries",
        volume="Volume {k} of {n}",
        page="Page {n} of {m}",
        to="To",
        copy="copy",
        copy_to="Copy to",
        sender="From",
        pages="Pages",
        unreadable="If any page is hard to read, please tell {contact}.",
        via="via {ways}",
        email="email",
        fax="fax: {number}",
        post="post",
        form="web form",
        sample="This copy shows {shown} of {n} names.",
        whole_list="For the whole list, please ask {contact}.",
        addendum="Addendum",
        since=(
            "On {date} we sent you the letter **{letter}**. "
            "More people have signed it since then, and ask to be heard as well."
        ),
        before="Names on the letter: {n}",
        more="Names on this addendum: {n}",
        in_all="Names in all: {n}",
        late_statement="These names came after the letter had gone:",
    ),
    defaults=DefaultWords(
        salutation="Dear Sir or Madam:",
        closing="Sincerely,",
        statement="The following people urge you to take action on this matter as set out in this letter:",
    ),
    summary=SummaryWords(
        heading="{letter}: what became of the letter",
        opening="This letter was signed by everyone counted below, and sent by {group}.",
        sealed="Closed",
        names="Names",
        list_hash="Checksum of the list of names (SHA-256)",
        letter_hash="Checksum of the letter as PDF (SHA-256)",
        columns=("To", "By", "When", "What became of it"),
        channels={
            "email": "email",
            "fax": "fax",
            "post": "post",
            "manual": "web form",
        },
        states={
            "queued": "on its way",
            "held": "waits for a decision",
            "sent": "sent",
            "delivered": "received",
            "failed": "did not arrive",
            "uncertain": "not known yet",
            "skipped": "not sent",
        },
        by_hand={
            "sent": "handed in by a person",
        },
        footer="The exact bytes of each transmission, and what the servers answered, are in the same archive.",
    ),
)
