"""Mail in somebody else's name: what the bot tells that somebody is its own, little, and bounded."""

from tests.scenarios.stage import CODE, Stage

VICTIM = "Victim <victim@company.example>"


def test_nothing_that_a_forger_writes_reaches_the_one_in_whose_name_he_writes(stage: Stage) -> None:
    stage.campaign()
    stage.campaign("UA 2/26", "TWO")
    stage.deliver(VICTIM, "SIGN UA 2/26\nName: Amina Diallo\nCity: Evilton, log in within 24 hours", proven=None)
    stage.deliver("stranger@other.example", "Your parcel waits, evil, pay now", proven=None, subject="evil hi")
    for number, name in enumerate(
        ("Claim your prize at evil.app", "Prize bit.ly/evil", "evil．com", "Evil 1 900 555 0199")
    ):
        stage.deliver(f"v{number}@firm.example", f"SIGN UA 2/26\nName: {name}", proven=None)
    stage.deliver("w@firm.example", "SIGN CALL 1900/555/0199", proven=None, subject="evil code")
    stage.once()
    mails = [one for one in stage.new_mails() if "coordinator" not in one.to]
    assert len(mails) == 7
    for one in mails:
        assert "evil" not in one.raw.decode().lower()
        assert "1900" not in one.subject + one.text
    assert [(one["name"], one["state"]) for one in stage.signatures("UA 2/26")] == [("Amina Diallo", "pending")]


def test_a_hundred_addresses_with_a_plus_are_one_mailbox_and_get_one_request(stage: Stage) -> None:
    stage.campaign()
    for number in range(30):
        stage.deliver(f"V <victim+{number}@company.example>", f"SIGN {CODE}\nName: Bob Lee", proven=None)
    stage.once()
    assert len(stage.new_mails()) == 1
    assert stage.status()["balance"]["held"] >= 15


def test_forged_mails_in_the_names_of_a_whole_office_are_bounded_by_the_hour(stage: Stage) -> None:
    stage.limits = "[limits]\nstrangers_per_domain_per_hour = 4"
    stage.campaign()
    for number in range(10):
        stage.deliver(f"Bob Lee <v{number}@company.example>", f"SIGN {CODE}", proven=None)
        stage.deliver(f"Ann Lee <a{number}@home.example>", f"SIGN {CODE}")
    stage.once()
    sent = [one.to.rpartition("@")[2] for one in stage.new_mails()]
    assert (sent.count("company.example"), sent.count("home.example")) == (4, 10)
    assert len(stage.names("pending")) == 10
