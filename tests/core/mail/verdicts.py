"""What a provider says of a mail, judged: for the tests of authenticity and alignment."""

from signbot.core.mail.authenticity import Authenticity, Judgement, Trust, judge
from signbot.core.mail.mime import parse

RRN = Trust(("mx.rrn.example",))


def judged(header: str, domain: str = "amina.example", trust: Trust = RRN) -> Judgement:
    return judge(parse(f"{header}\nSIGN UA 329/11\n".encode()), domain, trust)


def said(header: str, domain: str = "amina.example", trust: Trust = RRN) -> Authenticity:
    return judged(header, domain, trust).authenticity


def results(text: str, domain: str = "amina.example") -> Authenticity:
    return said(
        f"Received: from x by mx.rrn.example with ESMTPS\nAuthentication-Results: mx.rrn.example; {text}\n", domain
    )
