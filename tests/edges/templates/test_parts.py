"""An answer filled in is the whole rendering, letter by letter, with any values and with any templates.

Each answer is written by parts, again and again with other values, and by its templates alone: the same, or broken
both times.
"""

from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from signbot.core.answers import Answer
from signbot.core.campaign import Campaign, Person, Signature
from signbot.core.question import Question
from signbot.edges.templates import TemplateMistake, Writer, parts, samples
from tests.edges.templates.mails import ITEMS, LANGUAGES, put

SAMPLES = [answer for language in LANGUAGES for answer in samples.answers(language)]
NAMES = [
    "Amina Diallo", "<script>alert(1)</script>", '"><b>', "&amp; &lt;b&gt;", "**bold** _it_ `code`", "{{ 7*7 }}",
    "[x](https://evil.example)", "1. one", "- item", "--", "-", "-- ", "# x", "> quote", " Amina", "Amina ", "A  B",
    "אמינה", "محمد بن سلمان", "Eve\r\n\r\nSIGN UA 1/1", "Eve\nX-Evil: 1", "\u202eEve\u202c", "\u200b", "\u200b x", " ",
    "\u2028", "\ud800", "𝒜mina 👩‍👩‍👧", "علی\u200cرضا", "\ue0100\ue011", "\ue000414141\ue001", "N" * 400, "N o " * 300,
    "Subject: x", "a\\", "%s {0}", "\x1c", "\u00a0", "é", "\x85",
]  # fmt: skip
LETTERS = st.text(st.sampled_from("aé -<&>*_[]\\\n\r\t\u05d0\u200b\u2028\ue010\ue0110\U0001f469"), max_size=12)
WORDS = st.sampled_from(NAMES) | st.text(max_size=40) | LETTERS
NUMBERS = st.sampled_from([0, 1, 2, 249, 250, 251, 1234, 1_000_000]) | st.integers(0, 10**7)
KEPT = {  # what chooses the words of an answer, and is none of them
    Signature: ("campaign", "language"),
    Question: ("campaigns",),
    Answer: ("to", "language", "in_reply_to", "references", "token", "tag", "authenticated"),
}


def new_writer(own: Path | None = None) -> Writer:
    return Writer("Rapid Response Network", "sign@rrn.example", "+", LANGUAGES, own)


def changed(value: Any, draw: Any) -> Any:
    """The same with other words and numbers."""
    if type(value) is str and value:
        return draw(WORDS)
    if type(value) is int:
        return draw(NUMBERS)
    if type(value) is tuple:  # what has changed in a letter is the letter's
        return tuple(changed(part, draw) for part in value)
    if not is_dataclass(value) or isinstance(value, (Campaign, type)):
        return value
    kept = (*KEPT.get(type(value), ()), "where")
    told = {field.name: getattr(value, field.name) for field in fields(value) if field.name not in kept}
    return replace(value, **{name: changed(part, draw) for name, part in told.items()})


def with_token(answer: Answer, number: int) -> Answer:
    token = f"{number:024d}".translate(str.maketrans("0123456789", "abcdefghij"))
    return replace(answer, token=token, tag=f"ua-329-11.{token}") if answer.token else answer


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(SAMPLES), st.data())
def test_an_answer_filled_in_is_the_whole_rendering(writer: Writer, answer: Answer, data: st.DataObject) -> None:
    for number in range(4):
        other = with_token(changed(answer, data.draw), number)
        assert writer.answer(other) == writer._whole(other)


def test_the_third_answer_of_a_shape_needs_its_templates_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each sample's: else nothing of the above is shown."""
    writer = new_writer()
    for answer in SAMPLES:
        assert writer.answer(answer) == writer.answer(answer)
    monkeypatch.setattr(writer._parts, "_whole", None)
    for answer in SAMPLES:
        assert writer.answer(answer).text


def test_each_way_in_which_a_number_reads_has_its_draft() -> None:
    writer = new_writer()
    for count in (0, 1, 2, 300, 0, 1, 5, 400, 0, 1, 249, 250):
        answer = samples.answer("en", replace(ITEMS["signed"], count=count))
        assert writer.answer(answer) == writer._whole(answer)
    (alike,) = writer._parts._known.values()
    assert len(alike.drafts) == 3


def test_a_name_with_a_space_at_its_edge_is_written_whole_and_others_are_filled_in() -> None:
    writer = new_writer()
    for name in ("Amina", "Boris", " Eve", "--", "Amina "):
        answer = samples.answer("en", replace(ITEMS["signed"], people=(Person(name),)))
        assert writer.answer(answer) == writer._whole(answer)


def test_a_changed_letter_has_other_drafts_and_the_oldest_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_SHAPES", 3)
    writer = new_writer()
    for number in range(5):
        campaign = replace(samples.CAMPAIGN, title=f"PERU {number}")
        for _ in range(3):
            answer = samples.answer("en", replace(ITEMS["signed"], campaign=campaign))
            assert f"PERU {number}" in writer.answer(answer).subject
    assert len(writer._parts._known) == 3


# Templates of the operators' own ------------------------------------------------------------------

OWN = [
    "{{ p.name }}", "{{ p.name | upper }}", "{{ p.name | length }}",
    "{{ p.name | default('x') }} {{ p.name | string }}",
    "{{ p.name | truncate(5) }}", "{{ p.name | replace('A', 'B') }}", "{{ p.name | safe }}", "{{ p.name | e }}",
    "{{ p.name | first }}{{ p.name[1:3] }}", "{{ p.name.upper() }} {{ p.name.title() }}", "{{ p.name + '!' }}",
    "{{ p.name ~ '!' }} {{ 'Dear ' ~ p.name ~ ' ' }}", "{{ p.name ~ ' ' }}\n{{ ' ' ~ p.name }}", "{{ p.name * 2 }}",
    "{{ p.name }} \n{{ '-' ~ p.name }} \n-{{ p.name }} ",
    "{{ '%s!' % p.name }} {{ '%s!' | format(p.name) }}", "{{ 'x{}'.format(p.name) }}",
    "{% if p.name == 'Amina Diallo' %}you{% else %}others{% endif %}", "{% if p.name > 'B' %}you{% endif %}",
    "{% if 'A' in p.name %}A{% endif %}", "{% if p.name in 'Amina Diallo and -' %}A{% endif %}",
    "{% if p.name in ['Amina Diallo', '-'] %}A{% endif %}", "{{ {'Amina Diallo': 'you'}[p.name] | default('others') }}",
    "{% if p.name is string %}A{% endif %}{% if p.name is sameas 'x' %}B{% endif %}",
    "{% if p.name is iterable and p.name is sequence %}A{% endif %}",
    "{% for letter in p.name %}{{ letter }}.{% endfor %}",
    "{% set x = p.name %}{{ x }}{% if x == 'é' %}!{% endif %}",
    "{% set x %}<{{ p.name }}>{% endset %}{{ x }}{% if x == '<é>' %}!{% endif %}",
    "{% set x %}<{{ p.name }}>{% endset %}{{ x | length }}", "{% set x | upper %}<{{ p.name }}>{% endset %}{{ x }}",
    "{% filter upper %}{{ p.name }}{% endfilter %}",
    "{{ m(p.name) }}{% if m(p.name) == '[é]' %}!{% endif %}", "{{ m(p.name) | upper }} {{ m(p.name) | length }}",
    "{% if m(p.name) %}!{% endif %}", "{{ m(p.name) ~ ' & ' ~ m('y') }}{{ m(m(p.name)) }}", "{{ m('z') ~ p.name }}",
    "{% macro c() %}<{{ caller() }}>{% endmacro %}{% call c() %}{{ p.name }}{% endcall %}",
    "{{ [p.name, p.place] | select | join(', ') }} {{ [who(p), 'x'] | join('<') }} {{ [who(p), p.name] | join }}",
    "{{ item.people | map(attribute='name') | join('; ') }}",
    "{{ item.people | map(attribute='name') | map('upper') | join }}",
    "{{ item.people | join('; ', attribute='name') }} {{ item.people | sort(attribute='name') | length }}",
    "{{ item.people | selectattr('name', 'equalto', 'é') | list | length }}",
    "{{ item.people | groupby('name') | length }}", "{{ p.name | tojson }}",
    "{{ item.people | unique(attribute='name') | list | length }}", "{{ item.people }} {{ p }}",
    "{{ p.name | urlencode }} {{ p.name | wordcount }}",
    "{% autoescape false %}{{ p.name ~ 'x' }}{{ title(campaign) ~ 'x' }}{{ m(p.name) }}{% endautoescape %}",
    "{{ answer.to.written }} {{ answer.to.name }} {{ answer.in_reply_to }}",
    "{{ answer.token }} {{ answer.tag }} {{ answer.items | length }} {{ answer.language }}",
    "{{ link('SIGN ' ~ p.name) }} {{ link('SIGN', label=p.name) }} {{ link('A', label=who(p)) }}",
    "{{ link('SIGN', p.name) }} {{ button('SIGN ' ~ p.name, p.name, tag=answer.tag) }}", "{{ button('x', who(p)) }}",
    "{{ link(who(p)) }}", "{{ number(item.count) }} {{ item.count + 1 }}", "{{ campaign.goal - item.count }}",
    "{{ item.count }}{% if item.count == 1 %}one{% elif item.count < 9 %}few{% elif item.count >= 20 %}goal{% endif %}",
    "{% if not item.count %}none{% endif %}{% if item.count is even %}even{% endif %}",
    "{% if item.count is divisibleby 3 %}x{% endif %}{{ '%d' % item.count }}{{ item.count | round }}",
    "{% for i in range(item.count) %}{% if i < 3 %}{{ i }}{% endif %}{% endfor %}",
    "{{ item.people[:item.count] | length }}",
    "{% if p.name == p.place %}same{% endif %}{% if item.count == item.count %}same{% endif %}",
    "\ue0100\ue011 {{ p.name }}", "\ue0107\ue011 {{ p.name }}", "{{ {'x': p.name}.x }} {{ (p.name,) | first }}",
    "{{ [p.name] }}", "{{ p.name if p.name else 'nobody' }}{{ p.name or 'x' }}{{ p.name and 'y' }}",
    "{{ cycler(p.name, 'b').next() }} {{ p.name is none }}", "{{ p.nickname is defined }} {{ p.name.made is defined }}",
    "{% set ns = namespace(n=p.name) %}{{ ns.n }}{% set ns.n = ns.n ~ 'x' %}{{ ns.n }}",
    "{% include 'greeting.md' %} {% import 'words.md' as w with context %}{{ w.who(p) }} {{ w }}",
    "**{{ p.name }}** _{{ p.place }}_ [{{ p.name }}](https://x.example) {{ p.name }}{{ p.place }}",
    "    {{ p.name }}\n\n\n\n1. {{ p.name }}\n   {{ p.place }}\n\n{{ p.name }}. x",
    "{{ item.deadline }} {{ item.deadline.hour }} {{ date(item.deadline, campaign.zone, 'EEEE') }}",
]  # fmt: skip
MACRO = "{% macro m(x) %}[{{ x }}]{% endmacro %}{% set p = item.people[0] %}"
SUBJECTS = ["Thanks", "{{ item.people[0].name }} {{ item.people[0].name ~ '  ' }}!"]
FRAMES = [
    "{{ blocks | join('\n') }}\n{{ subject }}", "{{ blocks | join('\n') | upper }}",
    "{{ subject | length }}{{ subject[:3] }}",
    "{% for block in blocks %}{{ block | wordwrap(20) }}{% endfor %}", "{{ (subject ~ blocks[0]) | safe }}",
    "{% if 'Amina' in subject %}A{% endif %}{% if blocks[0] | length > 100 %}long{% endif %}{{ blocks[0] }}",
    "{{ subject ~ blocks[0] }}", "{{ [subject, 'x', blocks[0]] | join(' <&> ') }}",
    "{{ blocks }} {{ blocks[0] ~ 'x' }}",
]  # fmt: skip


def assert_alike(own: Path) -> None:
    writer = new_writer(own)
    for number, name in enumerate(["Boris", *NAMES[::3], *NAMES[1::3], "Amina Diallo", "é", "-", "--", " é"]):
        item = replace(ITEMS["signed"], people=(Person(name, place=NAMES[number // 2]),), count=number)
        answer = samples.answer("en", item)
        try:
            whole = writer._whole(answer)
        except TemplateMistake:
            with pytest.raises(TemplateMistake):
                writer.answer(answer)
        else:
            assert writer.answer(answer) == whole


@pytest.mark.parametrize("body", OWN)
def test_an_own_template_is_kept_to_whatever_it_does_with_a_name(own: Path, body: str) -> None:
    for subject in SUBJECTS:
        put(own, "answers/en/signed.md", f"Subject: {subject}\n{MACRO}\n\n{body}\n")
        assert_alike(own)


@pytest.mark.parametrize("form", ["txt", "html"])
@pytest.mark.parametrize("frame", FRAMES)
def test_an_own_frame_is_kept_to_whatever_it_does_with_its_blocks(own: Path, frame: str, form: str) -> None:
    put(own, "answers/en/signed.md", f"Subject: {SUBJECTS[1]}\n{MACRO}\n\n{{{{ p.name }}}}: {{{{ item.count }}}}\n")
    put(own, f"layout.{form}", frame)
    assert_alike(own)


def test_chance_is_asked_each_time(own: Path) -> None:
    put(own, "answers/en/signed.md", "Subject: x\n\n{{ ['a', 'b'] | random }} {{ item.people[0].name }}\n")
    writer = new_writer(own)
    texts = {writer.answer(samples.answer("en", ITEMS["signed"])).text for _ in range(64)}
    assert len(texts) == 2
