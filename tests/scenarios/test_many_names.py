"""One address, many names: what one proven supporter can put under a letter ends at a bound, in one pass or in many."""

import json

from tests.scenarios.stage import CODE, Stage

EVE = "Eve <eve@evil.example>"


def listed(mail: int, names: int = 5) -> str:
    return f"SIGN {CODE}\n" + "\n".join(f"Name: Person{chr(97 + mail)} Number{chr(97 + n)}" for n in range(names))


def test_mails_of_one_address_put_ten_names_under_a_letter_and_the_rest_waits_whole(stage: Stage) -> None:
    stage.campaign()
    for mail in range(6):
        stage.deliver(EVE, listed(mail))
    stage.deliver("Amina Diallo <amina@home.example>", f"SIGN {CODE}")
    stage.once()
    flags = [one["flags"] for one in stage.signatures() if one["email"] == "eve@evil.example"]
    assert sorted(flags) == [*[[]] * 5, *[["many-names"]] * 5]
    assert "Amina Diallo" in stage.names()
    held = json.loads(stage.run("quarantine", "list", "--held", "--json"))
    assert len(held) == 4
    assert all("more than 10 names from one address under UA 329/11; 5 wait" in one["why"] for one in held)
    stage.run("quarantine", "accept", str(held[0]["id"]))
    assert len(stage.names()) == 16


def test_addresses_that_differ_behind_a_plus_are_one_for_the_bound(stage: Stage) -> None:
    stage.limits = "[limits]\nnames_per_mail = 2"
    stage.campaign()
    for mail in range(6):
        stage.deliver(f"Eve <eve+{mail}@evil.example>", listed(mail, 1))
    stage.once()
    assert len(stage.names()) == 4
    assert stage.status()["balance"]["held"] == 2
