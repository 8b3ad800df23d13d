"""Polish: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (być|jestem|zostać|jako|wśród|będę) (jednym z |jedną z |)(podpisanych|podpisujących)
        (być|jestem|zostać|jako|wśród|będę) (jednym z |jedną z |)(sygnatariuszem|sygnatariuszką|sygnatariuszy)
        (być|znaleźć się|jestem) (wśród|między|pomiędzy) (sygnatariuszy|podpisanych|podpisujących)
        (dopisuję się|wpisuję się|dopisać się|przystępuję|popieram i podpisuję)
        (liczcie|licz) na (mnie|mój podpis)
        (macie|masz|mają państwo|ma pan|ma pani) (mój|moją) (podpis|zgodę|nazwisko)
        (możecie|może pan|może pani|mogą państwo|proszę) (na mnie |)(liczyć|liczcie)( na mnie| na mój podpis|)
        (podpisać|podpisując|podpisywać|współpodpisuję|sygnuję)
        (podpisuję się|podpisujemy się|podpisać się|podpiszę się|podpisz się)
        (przyłączam się|przyłączamy się|przyłączyć się|dołączam się|dołączam|dołączamy|dołączyć się)
        (wśród|między|pomiędzy) (osób|tych|ludzi|osobami) (które|którzy|co) (podpisują|podpisali)
        podpis(uję|ać|ujemy|z|zcie)
        podpisanie
        podpisz(ę|emy|cie|)
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (nie liczcie|nie licz|proszę nie liczyć) już na (mnie|mój podpis)
        (wycofuję|wycofać|cofam|cofnąć|wycofuję się|wycofać się|rezygnuję|odwołuję)
        nie chcę (już|więcej|dłużej) (figurować|być|widnieć|podpisywać|uczestniczyć)
    """,
    # corrects the printed name: "NAME UA 329/11 Amina Diallo"
    "name": """
        (imię|nazwisko|imię i nazwisko)
        (poprawić|zmienić|skorygować) (moje|mój|nasze) (imię|nazwisko|imię i nazwisko|podpis)
        (popraw|zmień|skoryguj|zaktualizuj)(cie|) (moje|mój|nasze) (imię|nazwisko|imię i nazwisko|podpis)
    """,
    # asks what is recorded: "STATUS", "where do I stand?"
    "status": """
        (czy |)(jestem|figuruję|widnieję) (już |)(na|pod|w)
        (mój |)status
    """,
    # asks which letters are open: "LIST"
    "list": """
        (lista|jakie) (listów|akcji|petycji|kampanii|są listy|są akcje|są petycje|są kampanie)
        (przyślijcie|wyślijcie|przyślij|proszę o) (mi |)listę
        lista
    """,
    # asks how this works: "HELP"
    "help": """
        (instrukcja|instrukcje)
        (potrzebuję pomocy|proszę o pomoc|pomocy)
        pomoc
    """,
    # asks that everything about the writer is erased: "FORGET ME"
    "forget": """
        (usuń|usuńcie|skasuj|skasujcie|wykasujcie) (wszystkie |)(moje|mnie i moje) dane( osobowe|)
        (zapomnij|proszę usunąć|usunąć) (wszystkie |)(moje|mnie i moje) dane( osobowe|)
        (zapomnij|zapomnijcie) o mnie
    """,
    # wants no more alerts; says nothing about a signature: "UNSUBSCRIBE"
    "unsubscribe": """
        (anuluj subskrypcję|anulować subskrypcję|wypisuję się)
        rezygnuję z subskrypcji
    """,
    # wants alerts again: "SUBSCRIBE"
    "subscribe": """
        (subskrybuj|subskrybować|subskrypcja|zapisać się na powiadomienia)
    """,
    # looks like a command and is none: "SIGN OFF", "Signed, Amina Diallo"
    "never": """
        (podpis elektroniczny|podpisano)
    """,
    # in the place of a code, every open letter: "SIGN ALL"
    "all": """
        (każdy|każdą) (list|petycję|akcję|kampanię|apel)
        (wszystkie|wszystko|każdy|każdą|każde)
        wszystkie (te |)(listy|petycje|akcje|kampanie|apele|otwarte)
    """,
}

FORMS = {
    # written in short, and what it stands for, so that each word stands once below: "I'll" sign
    "opened": """
        bd = będę
        dzieki = dzięki
        dzieks = dzięki
        p.s = ps
        pozdr = pozdrawiam
        pzdr = pozdrawiam
        tz = też
        wgl = w ogóle
    """,
    # a word that ends so says how something is done, and turns nothing: I "wholeheartedly" sign
    "adverbs": """
        lnie
        owo
        znie
        ście
    """,
}

GRAMMAR = {
    # whoever writes: "I" sign for "myself"
    "self": """
        (ja też|ja również|my też|my również|i ja|mnie też)
        (ja|mnie|mi|mną|mój|moja|moje|moją|mojego|mojej|moim|moich|mego|mą|swój|swoje|swoją|swojego|swojej|swoim)
        (nazywam się|mam na imię|mieszkam w|jestem z)
        (niżej podpisany|niżej podpisana|ja niżej podpisany|ja niżej podpisana)
        (podpisałem|podpisałam)
        (podpisuję|podpiszę|dołączam|przyłączam się|podpisuję się)
        (swój|swoje|swoim|swoją|swego)
        ja (sam|sama|osobiście)
        jestem
    """,
    # several people who write together: "my wife and I" sign
    "selves": """
        (ja|mnie|siebie) i (mój|moja|moje|mojego|moją|mojej|moi)
        (my|nas|nam|nami|nasz|nasza|nasze|naszą|naszego|naszej|naszym|naszych)
        (mąż|żona|syn|córka|matka|ojciec|siostra|brat|partner|partnerka|mama|tata) i ja
        (oboje|obydwoje)
        (podpisujemy|podpiszemy|dołączamy|przyłączamy się|chcemy|chcielibyśmy|pragniemy|prosimy|jesteśmy)
    """,
    # anybody else as the one who acts: "my mother" signs
    "others": """
        (dziadka|siostra|siostry|siostrę|brat|brata|bratem|ciocia|wujek)
        (każdy kto|kto|ktokolwiek|niektórzy|inni|inny|inna|innych|kto inny)
        (kuzyn|kuzynka|wnuk|wnuczka|teściowa|teść|szwagier)
        (ludzie|ludzi|osoba|osoby|osób|ktoś inny|inna osoba|wszyscy|wszyscy inni|reszta)
        (mama|mamy|mamę|ojciec|ojca|tata|taty|babcia|babci|dziadek)
        (moja|nasza) firma
        (mąż|męża|mężem|mężowi|żona|żony|żonę|żoną|żonie|partner|partnera|partnerka|partnerki)
        (on|ona|oni|one|ono|jego|jej|ich|jemu|im|nią|nim|nimi|ktoś|kogoś|nikt|nikogo)
        (rodzina|rodziny|rodzinę|dzieci|rodzice|rodziców|dziadkowie|małżonek|małżonka)
        (sami|sam|sama) (podpiszcie|podpiszecie)
        (syn|syna|synem|synowie|córka|córki|córkę|córką|matka|matki|matkę)
        (szefowa|szefa|prawniczka|lekarz|lekarka)
        (szef|adwokat|prawnik|proboszcz|biskup|ksiądz|sąsiad|sąsiadka|mąż|żona|znajomy|znajoma)
        (znajomi|przyjaciel|przyjaciółka|przyjaciele|kolega|koleżanka|koledzy|pracodawca)
    """,
    # the one who reads: "you" may use my name
    "you": """
        (tobie|tobą|twój|twoja|twoje|twoją|państwo|państwa|państwu|pan|pani|pana|panu)
        (wy|wam|was|wami|wasz|wasza|wasze|waszą|waszego|waszej|waszym|waszych|ty|ci|ciebie|cię)
    """,
    # signs as a whole, where the letter or nothing follows: "I'm in" for UA 329/11
    "join": """
        (biorę udział|wziąć udział|uczestniczę|uczestniczyć|przyłączam się|przyłączyć się)
        (ja też|ja również|my też|my również|i ja|mnie też)
        (mój podpis|moje nazwisko) (również|też|także)
        (również|też|także) (mój podpis|moje nazwisko)
        (uznajcie|uznaj|proszę uznać) (to |list |)za podpisan(e|y|ą)
        (wchodzę w to|jestem za i podpisuję)
        podpisan(e|o|y|a) z (przyjemnością|radością|serca)
    """,
    # puts a person or a name onto something: "add" me, "put" my name on it
    "enlist": """
        (dodaj|dodajcie|dodać|dodanie|dodam|dodaję|dodano|dodany|dodane)
        (dopisz|dopiszcie|dopisać|dopisanie|dopisuję|dopisany|dopisane)
        (dołączcie|dołącz|dołączyć|dołączenie)
        (postawić|postawcie|wstawić|wstawcie|wstaw|dorzućcie|dorzuć|dorzucić)
        (umieść|umieśćcie|umieścić|umieszczenie|zamieścić|zamieśćcie|umieszczono)
        (uznajcie|traktujcie)
        (wpisz|wpiszcie|wpisać|wpisanie|wpisuję|wpisane|wpisany)
        (włączcie|włącz|włączyć|włączenie|uwzględnijcie|uwzględnić|ująć|ujmijcie)
        (zaliczcie|zaliczyć|doliczcie|doliczyć|policzcie|wliczcie)
        (zapisz|zapiszcie|zapisać)
        (zarejestrujcie|zarejestrować|odnotujcie|odnotować|zanotujcie|zanotować|notujcie)
    """,
    # does something with a name: "lend" my name, you "have" my signature, my name may "stand"
    "lend": """
        (było|był|jest|być|stoi|pojawić się|pojawiło się|będzie|figuruje)
        (daję|dać|dajemy|dam|składam|złożyć|składamy|oddaję|oddać|przesyłam|przesłać|wysyłam)
        (figurować|widnieć|widniało|figurowało|znalazło się|znalazł się|znaleźć się)
        (macie|mają|masz|ma)
        (oto|tu jest|tutaj jest|poniżej|w załączeniu)
        (otrzymywać|otrzymywania|dostawać|przysyłać|przysyłajcie|wysyłać|wysyłajcie|wysyłania|piszcie)
        (stawiam|kładę|napiszcie|napisać|napisz|podpiszcie się)
        (użyjcie|użyć|użycie|używać|wykorzystać|wykorzystajcie|wykorzystanie|przyjmijcie|przyjąć|weźcie)
        (wysłać|użyczam|użyczyć|oferuję|udzielam|przekazuję|przekazać|podaję|załączam)
        (zgłaszam|zgłosić|zgłaszamy)
        do (waszej |państwa |)dyspozycji
        może (być|stać|widnieć|się znaleźć|znaleźć się|figurować)
    """,
    # takes a name away: "remove" my name
    "off": """
        (anuluj|anulujcie|anulować|anuluję|odwołuję|odwołać|odwołajcie)
        (usuń|usuńcie|usunąć|usunięcie|usuwam|usunięty|usunięto|usunięte)
        (wycofaj|wycofajcie|wycofać|wycofuję|wycofanie|cofam|cofnąć|cofnijcie)
        (wykreśl|wykreślcie|wykreślić|wykreślenie|skreśl|skreślcie|skreślić|wymaż|wymażcie|wymazać)
        (wypisz|wypiszcie|wypisać|skasuj|skasujcie|skasować|zdejmijcie|zdejmij)
        (zdjąć|wyrzućcie|wyrzucić|wykasujcie|wykasować|wyłączcie)
    """,
    # behind another verb, makes it take away: take my name "off"
    "away": """
        (już nie|więcej nie|nigdy więcej)
        (precz|stamtąd)
    """,
    # what is put under a letter: my "name", a "signature"
    "signature": """
        (imię|imienia|nazwisko|nazwiska|nazwiskiem|imię i nazwisko|imienia i nazwiska|imieniem i nazwiskiem|nazwisk)
        (mój podpis|moje nazwisko) (również|też|także)
        (obietnica|obietnicę)
        (pełne|prawdziwe|własne) (imię i nazwisko|nazwisko)
        (podpis|podpisu|podpisem|podpisy|podpisów|głos|głosu|poparcie|poparcia|wsparcie|zgoda|zgodę|sygnatura)
        (również|też|także) (mój podpis|moje nazwisko)
    """,
    # what is signed: this "letter", the "petition"
    "letter": """
        (akcja|akcji|akcję|akcje|apel|apelu|apele|dokument|inicjatywa|inicjatywę)
        (kampania|kampanię|kampanii|list|listu|listem|listy)
        (lista|listę|listy|liście)
        (lista|listę|listy|liście|listach) (podpisów|sygnatariuszy|podpisanych|podpisujących|osób podpisanych|nazwisk)
        (listów|petycja|petycję|petycji|petycje|protest|protestu|sprawa)
        (pilna akcja|pilnej akcji|pilną akcję|pilne akcje|list otwarty|listu otwartego|pilny apel)
        (sprawę|sprawy|sprawie|tekst|tekstu|pismo|oświadczenie)
        (sygnatariusz|sygnatariusze|sygnatariuszy|sygnatariuszka|podpisani|podpisanych|podpisujących)
        (ten|ta|to|tę|tą|tego|tej|temu|tym|te|tych|je|go|ją|niego|niej)
    """,
    # what we send: no more "emails", your "mailing list"
    "mail": """
        (lista|listę|listy)
        (lista|listę|listy) (dystrybucyjną|adresową|adresowa|adresowej)
        (lista|listę|listy) (mailingowa|mailingową|mailingowej|wysyłkowa|wysyłkową|wysyłkowej)
        (mail|maile|maili|mailem|e mail|e maile|email|emaile|emaili|wiadomość|wiadomości|newsletter|newslettera)
        (piszcie|pisz|pisać) do mnie
        (powiadomienia|powiadomień|przypomnienia|subskrypcja|subskrypcji|spam|reklamy|alerty|alertów|biuletyn)
    """,
    # wishes, agrees, is ready, is glad to: I "would like to" sign
    "want": """
        (byłbym|byłabym|jesteśmy|gotów|gotowa|gotowi|dumny|dumna|szczęśliwy)
        (chcę|chcemy|chciałbym|chciałabym|chcielibyśmy|pragnę)( aby| żeby| by| na|)
        (chętnie|bardzo chętnie|z chęcią|najchętniej|ochoczo|rada|rad)
        (czuję się|czułbym się|czułabym się) (zaszczycony|zaszczycona|w obowiązku|zobowiązany|zobowiązana)
        (decyduję się|zgadzam się|zgadzamy się|wyrażam zgodę)( aby| żeby| by| na|)
        (mam chęć|mam ochotę|potrzebuję|muszę|musimy|mogę|możemy|będę|śpieszę)( aby| żeby| by| na|)
        (nie ma sprawy|nie ma problemu|czemu nie|dlaczego nie|nie tylko|nie mogę się doczekać)
        (nie waham się|nie zastanawiam się)( ani chwili| dwa razy|)
        (piszę|pisze) żeby
        (popieram|popieramy|wspieram|wspieramy|solidaryzuję się|poprzeć|wesprzeć)
        (pozwalam|zezwalam|upoważniam|autoryzuję|daję zgodę|udzielam zgody)( na| do|)
        (pozwólcie|pozwól|niech|oby)( mi|)
        (pragniemy|pragnąłbym|pragnęłabym|życzę sobie)( aby| żeby| by| na|)
        (proszę|prosimy) o
        (proszę|prosimy|poproszę|prosiłbym|prosiłabym|wnoszę|apeluję)( o| aby| żeby| by|)
        (szczęśliwa|zaszczycony|zaszczycona|skłonny|skłonna|chętny|chętna)
        (wdzięczny|wdzięczna|rad|rada|szczęśliwy|szczęśliwa) (jeśli|gdyby|za)
        (wyrażam chęć|wyrażam wolę|mam zamiar)( aby| żeby| by| na|)
        (z wielkim|z całym|z pełnym) (przyjemnością|radością|chęcią|dumą|przekonaniem|ochotą)
        (zamierzam|zamierzamy|wolę|postanowiłem|postanowiłam|zdecydowałem się|zdecydowałam się)( aby| żeby| by| na|)
        (zaszczyt|zaszczytem|przyjemność|przyjemnością|honor|obowiązek|obowiązkiem)
        (z|z wielką|z ogromną|z prawdziwą|z największą) (przyjemnością|radością|chęcią|dumą|przekonaniem|ochotą)
        bez (wahania|wątpienia|wątpliwości|zastrzeżeń|zwłoki|namysłu)
        bez problemu
        czy (mogę|możemy)
    """,
    # asks for it politely, as a question: "could you" add my name?
    "ask": """
        (czy |)(jest|byłoby|byłaby) (możliwe|możliwość)( aby| żeby| by|)
        (czy |)(może pani|mógłby pan|mogłaby pani|zechcielibyście|zechcą państwo)( proszę| może|)
        (czy |)(możecie|możesz|mógłbyś|mogłabyś|moglibyście|mogą państwo|mogliby państwo|może pan)( proszę| może|)
        (czy |)można( by| prosić o|)
    """,
    # says yes: "of course"
    "yes": """
        (bezwzględnie|koniecznie|zdecydowanie|absolutnie|no jasne|no pewnie|rzecz jasna)
        (czemu nie|dlaczego nie|z przyjemnością|z chęcią|chętnie)
        (dobra|słusznie|dokładnie|racja|potwierdzam|potwierdzone|potwierdzamy|jak najbardziej)
        (ma się rozumieć|śmiało|zrobione|jestem za|jesteśmy za|obecny|obecna|prawda)
        (oczywiście|jasne|pewnie|tak) że( tak|)
        (róbcie|zróbcie|zrób|proszę zrobić) (to|tak)
        (tak|owszem|jasne|oczywiście|naturalnie|pewnie|pewno|zgoda|zgadza się|okej|ok|okay|dobrze)
        (to |)(ja|byłem ja|byłam ja|jest moje|się zgadza|prawda)
        (wchodzę w to|jestem za i podpisuję)
        (zgadzam się|zgadzamy się|w pełni się zgadzam|całkowicie się zgadzam)( z tym| z wami| w pełni|)
        (śmiało|działajcie)
        podpisan(e|o|y|a) z (przyjemnością|radością|serca)
        proszę (działać|kontynuować)
        w porządku
    """,
    # says no, of whatever follows: I will "not" sign
    "not": """
        (niczego|niczemu)
        (niemożliwe)
        (nie|nigdy|ani|żaden|żadna|żadne|żadnej|żadnego|bez|nic|ledwo|przenigdy)
        (odmawiam|odmówić|odrzucam|wstrzymuję się|sprzeciwiam się|zaprzeczam|protestuję przeciw)
        (oprócz|poza|z wyjątkiem|prócz|za wyjątkiem|ale nie|zamiast)
        (po moim trupie|nie dziękuję|raczej nie|chyba nie)
        (to nie ja|nie ja|to nie byłem ja|to nie byłam ja|nie interesuje mnie|nie moje|nie mój|dziękuję nie)( to|)
        (w żadnym razie|w żadnym wypadku|pod żadnym pozorem|za nic w świecie)
        (wcale|skądże|przeciw|przeciwko|bynajmniej|jestem przeciw|nie ma mowy)
        to nie (byłam|byłem)
    """,
    # only perhaps, or another day: "if" you change it, "tomorrow"
    "if": """
        (albo|lub|może|być może|chyba|prawdopodobnie|ewentualnie|możliwe)( czy|)
        (aż|o ile|pod warunkiem|chyba że|w razie|w przypadku)( że| gdy|)
        (jeśli|jeżeli|gdy|kiedy|gdyby|gdybym|gdybyście|dopóki|póki)( że| gdy|)
        (jutro|pojutrze|później|niedługo|wkrótce|kiedyś|pewnego dnia|innego dnia|innym razem|wieczorem|dziś wieczorem)
        (możliwe że|niewykluczone|waham się|nie wiem|jeszcze nie)( czy|)
        (nie jestem pewien|nie jestem pewna|w zasadzie|teoretycznie)( czy|)
        (niebawem|następnym razem|za chwilę|za tydzień|za miesiąc|za rok|za parę dni|za kilka dni)
        (podpisałbym|podpisałabym|podpisalibyśmy|podpisałby|podpisałaby|musiałbym|musiałabym|powinienem)
        (powinnam|mógłbym|mogłabym|byłoby|dołączyłbym|dołączyłabym|zrobiłbym|zrobiłabym)
        (przed|po|potem|najpierw|dopiero|wtedy)
        (skoro tylko|jak tylko|zanim|nim|podczas|w zamian|zależnie|zależy|choć|chociaż|czy|jak już)( że| gdy|)
        (to|wtedy) (podpiszę|podpisuję|dołączę|przyłączę się)
        (tylko|jedynie) (jeśli|gdy|jak|pod|po|kiedy)
        (w teorii|przypuśćmy|załóżmy|wyobraźcie sobie)( czy|)
        (w |)(przyszły|przyszłym|następny|następnym|przyszłą) (rok|roku|poniedziałek|niedzielę)
        (w |)(przyszły|przyszłym|następny|następnym|przyszłą) (tydzień|tygodniu|miesiąc|miesiącu)
        (w |we |)(kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu)
        (w |we |)(poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|weekend|styczniu|lutym|marcu)
    """,
    # tells of signing, or what is said about it: he "said" sign it; I "signed"
    "told": """
        (dodał|dodała|wpisał|wpisała|dopisał|dopisała|wpisali|dopisali|dodali)
        (dostałem|dostałam|otrzymałem|otrzymałam|opublikował|udostępniłem|udostępniłam)
        (kazano|zmusza|zmuszają|zmusił|zmusili|zmuszono|żąda|żądają|wymaga)
        (myśli|myślą|myślałem|myślałam|sądzi|sądzą|uważa|uważają|wierzę|wierzy|przypuszczam)
        (mówi|mówią|mówił|mówiła|mówili|powiedział|powiedziała|powiedzieli|powiedziano)
        (mówię|twierdzi|twierdzą|podobno|rzekomo|według|opowiada|wyjaśnia|oświadczył)
        (pisze|piszą|napisał|napisała|pyta|pytają|pytam|zapytał|zastanawiam się)
        (podpisany|podpisana|podpisane|podpisano|podpisaliśmy|podpisze|podpiszą)
        (podpisałem|podpisałam|podpisał|podpisała|podpisali|podpisały|podpisuje|podpisują|podpisywał)
        (prosi|proszą|prosił|prosiła|prosili|poprosił|poprosiła|poproszono|prosiłem)
        (prosiłam|chce|chcą|chciał|chciała|chcieli|każe|każą|kazał|kazali)
        (przed|po|od|o) (podpisaniem|podpisaniu|podpisania|dodaniem)
        (przyłączyłem|dołączyłem|dołączyłam|wysłałem|wysłałam|wysłał|przesłałem|przekazałem)
        (próbowałem|próbowałam|udało|zapomniałem|zapomniałam|unikam|odważę się)
        (widziałem|widziałam|zdaje się|wydaje się|boję się|obawiam się|lękam się|próbuję)
        (wymagają|nalega|namawia|namawiają|radzi|zaleca|oczekuje|naciska)
        (wątpię|wiem|wie|wiedzą|słyszałem|słyszałam|czytałem|czytałam|przeczytałem o)
    """,
    # asks something: "who" reads it?
    "question": """
        (co|jak|jaki|jaka|jakie|jakim|gdzie|skąd|dokąd|kiedy|dlaczego|czemu)
        (czy) (mogę|muszę|jestem|powinienem|powinnam|mam|mój|moje|podpisałem|podpisałam|to|ktoś)
        (po co|który|która|które|ile|ilu|komu|kogo|czyj|czyje|czego|czym)
        kim
    """,
    # what follows only says why or how: sign "because" it matters
    "because": """
        (bo|ponieważ|gdyż|albowiem|dlatego że|jako że|skoro|dzięki|ze względu na)
        (dla) (sprawiedliwości|wolności|pokoju|wszystkich|tych|ludzi|ofiar)
        (jako) (matka|ojciec|chrześcijanin|chrześcijanka|nauczyciel|nauczycielka|człowiek|obywatel)
        (jako) (obywatelka|lekarz|lekarka|kobieta|mężczyzna|katolik|katoliczka|osoba)
        (uważam|wierzę|sądzę|myślę) że
        (w imię|w geście|na znak|w duchu|w obronie|w intencji|w proteście|z szacunku) (dla|z|do|wobec|)
        (z miłości|z solidarności|dla uczczenia|ku pamięci|na rzecz) (dla|z|do|wobec|)
        (z powodu|z uwagi na|wobec|w obliczu|aby|żeby|by)
        (z|ze) (przyczyn|powodów) (osobistych|zawodowych|rodzinnych|zdrowotnych|służbowych)
        jako
        z powodów
    """,
    # takes back, or regrets: "sorry", I "meant" the other
    "back": """
        (chodziło mi o|miałem na myśli|miałam na myśli|to znaczy|poprawka|sprostowanie)
        (czekajcie|czekaj|zaczekajcie|poczekajcie|moment|chwileczkę|chwila)
        (dajcie|daj) mi (spokój|święty spokój|pomyśleć)
        (fałszywy|fałszywe|sfałszowany|sfałszowano|oszustwo|zhakowane|zhakowano|podróbka|spam)
        (nie jestem zainteresowana|nie trzeba|nie potrzeba|pasuję|dziękuję nie|nie dla mnie)
        (niestety|szkoda|żałuję|z przykrością|przykro mi ale|ubolewam)
        (przemyśleć|zastanowić|zastanowić się|namyślę się)
        (przestań|przestańcie|dość|proszę przestać|koniec z)
        (przez pomyłkę|pomyłka|pomyłkowo|omyłkowo|błąd|błędnie|przez przypadek)
        (przypadkiem|niechcący|pomyliłem|pomyliłam|zły|zła|złe|złego)
        (rozmyśliłam się|żałuję|jednak nie|po namyśle)
        (to nie ja|nie byłem to ja|nie ja|nie mój|nie moje|nie interesuje mnie|nie jestem zainteresowany)
        (zabrania|zabraniają|zabronił|zabroniła|zabronione|zakazuje|zakazał)
        (zakazane|nie wolno|nie pozwala|nie pozwalają|odradzono)
        (zapomnij|zapomnijcie|zignoruj|zignorujcie|proszę zignorować|nieważne|nieaktualne)( o tym| to|)
        (zastanowię się|muszę się zastanowić|pomyślę|muszę pomyśleć|przemyślę)
        (zmieniłem zdanie|zmieniłam zdanie|rozmyśliłem|rozmyśliłam|rozmyśliłem się)
        (żart|żartuję|żartowałem|żartowałam|dowcip|test|to test|sarkazm|ironia|hehe|haha)
        zastanowię
    """,
    # greets, thanks and closes; asks for nothing: "many thanks for all your work"
    "courtesy": """
        (cześć|hej|witam|witajcie|witaj|serwus|siema|halo|czołem|do widzenia)
        (dobranoc|do zobaczenia|do usłyszenia|pozdrawiam|pozdrowienia|pozdrawiamy)
        (dobra|świetna|ważna|wspaniała|słuszna) (robota|praca|akcja|sprawa|inicjatywa|pomysł|list)
        (drodzy|droga|drogi|drogie|szanowni|szanowny|szanowna)( koledzy| koleżanki|)
        (drodzy|droga|drogi|drogie|szanowni|szanowny|szanowna)( państwo| panie| pani| przyjaciele)
        (dziękuję z góry|serdeczne dzięki|podziękowania|wdzięczny|wdzięczna|jestem wdzięczny|jestem wdzięczna)
        (dziękuję|dzięki) (za informację|za przypomnienie|za wiadomość|i)
        (dziękuję|dzięki) (za|wam|państwu|że|za wszystko|za pracę|za waszą pracę|za info)
        (dziękuję|dziękujemy|dzięki|dziękuję bardzo|bardzo dziękuję|serdecznie dziękuję)
        (gratulacje|powodzenia|odwagi|trzymajcie się|trzymam kciuki|niech żyje)
        (jak się macie|jak się masz|mam nadzieję że u was wszystko dobrze|co słychać)
        (jak zawsze|jak zwykle|raz jeszcze|jeszcze raz|ponownie|znowu|znów)
        (jeśli|jeżeli|o ile) (jeszcze |)(można|zdążę|zdążyłam|zdążyłem|nie jest za późno|jest czas|jest jeszcze czas)
        (jeśli|jeżeli|o ile) (można|jest) jeszcze( czas|)
        (jeśli|jeżeli|o ile|gdy|jak) (to |tylko |jeszcze |)(możliwe|można|jest możliwe|się da|nie jest za późno)
        (jeśli|jeżeli|o ile|gdy|jak) (to |tylko |jeszcze |)(nie za późno|jest jeszcze czas|możecie|zdążę)
        (mam nadzieję|oby|liczę) (że |)(nie jest za późno|nie za późno|zdążę|jeszcze zdążę)
        (mam nadzieję|oby|liczę) (że |)(to pomoże|zdążyłem|zdążyłam)
        (miłego|dobrego|udanego|spokojnego|wesołych) (dnia|wieczoru|tygodnia|weekendu|świąt)
        (miłego|dobrego|udanego|spokojnego|wesołych) (nocy|pracy|niedzieli|roku|soboty)
        (najserdeczniejsze|z serdecznymi|z najlepszymi) (pozdrowienia|pozdrawiam|pozdrowieniami|życzenia)
        (najserdeczniejsze|z serdecznymi|z najlepszymi) (życzeniami|uściski|podziękowania)
        (nie ma pośpiechu|nie trzeba odpowiadać|nie musicie odpowiadać|nie zapominamy|nie martwcie się)
        (niech |)(was |)(bóg|pan bóg) (was |)(błogosławi|prowadzi|strzeże|wspiera)
        (nigdy więcej|nie poddawajcie się|nie ustawajcie|nie jesteście sami|nie w moim imieniu|nie ma za co)
        (panie|panowie|przyjaciele|kochani|bracia|siostry|koledzy|koleżanki|zespole|zespół)
        (proszę|bardzo proszę|uprzejmie)
        (przepraszam|przepraszamy|wybaczcie)( za| że|)( opóźnienie| zwłokę| kłopot| tak późno| spóźnienie|)
        (radosnych|błogosławionego|miłej|dobrej) (dnia|wieczoru|tygodnia|weekendu|świąt)
        (radosnych|błogosławionego|miłej|dobrej) (nocy|pracy|niedzieli|roku|soboty)
        (serdeczne|serdecznie|gorące|gorąco|ciepłe|najlepsze) (pozdrowienia|pozdrawiam|pozdrowieniami|życzenia)
        (serdeczne|serdecznie|gorące|gorąco|ciepłe|najlepsze) (życzeniami|uściski|podziękowania)
        (sorry|sorki|przykro mi)( za| że|)( opóźnienie| zwłokę| kłopot| tak późno| spóźnienie|)
        (szacunek|szacun|wyrazy szacunku|z wyrazami szacunku)
        (szanowne|kochani|mili|wielce szanowni)( państwo| panie| pani| przyjaciele| koledzy| koleżanki|)
        (tak trzymać|oby tak dalej|róbcie tak dalej)
        (uściski|ściskam|buziaki|całuję|pokój|amen|brawo)
        (wielkie dzięki|stokrotne dzięki|z góry dziękuję)
        (z poważaniem|z szacunkiem|łączę pozdrowienia|łączę wyrazy szacunku)
        (zanim będzie za późno|jak najszybciej|jak najprędzej|możliwie szybko|pilnie|czym prędzej)
        (łączę się w modlitwie|błogosławieństwa|solidarnie)
        (świetny|dobry|ważny|wspaniały) (robota|praca|akcja|sprawa|inicjatywa|pomysł|list)
        (żegnam|pa|szczęść boże|bóg zapłać|dzień dobry|dobry wieczór)
        jeśli (są państwo|jesteście|byliby państwo) tak (mili|uprzejmi)
        jeśli to nie (problem|kłopot)
        proszę o wybaczenie( za| że|)( opóźnienie| zwłokę| kłopot| tak późno| spóźnienie|)
    """,
    # small words between the others: sign "the" letter "on" page "two"
    "fill": """
        (częścią|udział w)
        (dla mnie|co do mnie|jeśli o mnie chodzi|osobiście|prywatnie)
        (dotyczy|dot|odnośnie|w sprawie|nr|numer|kod|kodem|sygnatura|temat)
        (mimo|pomimo|przede|ponad) (wszystko|wszystkim)
        (na końcu|u dołu|pod koniec)
        (niniejszym|tym mailem|tą wiadomością|tą drogą|za pomocą tego maila|poprzez tego maila)
        (nowy|nową|ostatni|ostatnią|pierwszy|drugi|dwa|dwie|trzy|własny|własne|pełne|pełny|tytuł|pt|zatytułowany)
        (obie|oba|obydwa|obydwie|wszystkie trzy)
        (odpowiedź|moja odpowiedź|moja odpowiedź brzmi|moja odpowiedź to)
        (pod|na|do) (nim|nią|tym|nimi)
        (powyżej|bardzo|więcej|bardziej|tylko|jedynie|po prostu|właśnie|naprawdę|wreszcie|nareszcie)
        (powyższy|powyższą|poniższy|poniższą|następujący|wymieniony)
        (przeczytałem list|przeczytałam list|przeczytałem|przeczytałam|po przeczytaniu)
        (przedwczoraj|niedawno|ostatnio|kilka dni temu|w zeszłym tygodniu)
        (się|że|a|no|już|też|także|również|jeszcze|teraz|tutaj|tu|tam|dziś|dzisiaj|zaraz|natychmiast|od razu|poniżej)
        (w moim imieniu|za mnie|w swoim imieniu|we własnym imieniu|z mojej strony|ze swojej strony)
        (w pełni|w całości|tak samo|równocześnie|jednocześnie|oficjalnie|publicznie)
        (w|we|na|pod|do|z|ze|od|u|za|dla|o|przy|nad|między|pomiędzy|wśród|przez|ku|poprzez|obok|po raz)
        (z całego serca|całym sercem|z głębi serca|z serca|obiema rękami|dwiema rękami|obydwiema rękami)
        (zatem|więc|dodatkowo|ponadto|wczoraj|razem|wspólnie|osobiście|wszak|otóż|całym|całego|całą|pełni)
        (załączony|pilny|pilną|pilne|pilnej|otwarty|otwartego)
        no cóż
        spod
        w (końcu|ogóle)
        zanim (list |)(wyjdzie|zostanie wysłany|pójdzie)
    """,
    # joins what is said: sign "and" send it
    "and": """
        (i|oraz|a także|więc|dlatego|zatem|toteż|ponadto)
    """,
    # what follows it is what is meant: I rarely write, "but" please sign
    "but": """
        (ale|lecz|jednak|jednakże|natomiast|mimo to|choć|chociaż|niemniej)
    """,
}

DETAILS = {
    # the name to be printed: "Name: Amina Diallo", "My name is Amina Diallo"
    "name": """
        imię i nazwisko
        nazywam się
    """,
    # several of them: "Names: Amina Diallo, Ruth Cohen"
    "names": """
        imiona i nazwiska
        nazwiska
    """,
    # the place to be printed: "City: Dakar"
    "city": """
        miasto
        miejscowość
    """,
    # a country or a part of one: "Country: Senegal"
    "country": """
        kraj
        województwo
    """,
    # the organisation to be printed: "Organisation: Sisters of Mercy"
    "organisation": """
        organizacja
        parafia
        stowarzyszenie
    """,
    # what somebody is: "Title: Professor"
    "title": """
        stanowisko
        tytuł
        zawód
    """,
    # no letter prints it, and it is no name either: "Phone: 555 0100"
    "ignored": """
        adres
        e-mail
        komórka
        telefon
        uwagi
    """,
    # the first part of a name that is given in two: "First name: Amina"
    "given": """
        drugie imię
        imiona
        imię
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        nazwisko
        nazwisko rodowe
    """,
}

PHRASES = {
    # opens a mail, perhaps with a name behind it: "Dear" Brian
    "greeting": """
        cześć
        dobry wieczór
        drodzy
        droga
        drogi
        dzień dobry
        hej
        szanowna pani
        szanowni
        szanowni państwo
        szanowny panie
        witam
    """,
    # closes a mail; a name may follow: "Best regards"
    "closing": """
        dzięki
        dziękuję
        pozdrawiam
        pozdrawiam serdecznie
        pozdrowienia
        serdecznie pozdrawiam
        wszystkiego dobrego
        z góry dziękuję
        z poważaniem
        z szacunkiem
        z wyrazami szacunku
        łączę pozdrowienia
        ściskam
    """,
    # an organisation follows: "on behalf of" the Sisters of Mercy
    "behalf": """
        w imieniu
        z ramienia
        z upoważnienia
    """,
    # an organisation follows, if it is written like a name: "for the" Sisters of Mercy
    "for_the": """
        dla
    """,
    # speaks of showing the name to others: Please do not "print" my name
    "publish": """
        drukować
        drukujcie
        opublikować
        pokazujcie
        pokazywać
        publicznie
        publikować
        publikujcie
        ujawniajcie
        ujawniać
        wydrukować
        wymieniać
    """,
    # the name is not to be printed: sign UA 329/11 "anonymously"
    "anonymous": """
        anonim
        anonimowa
        anonimowo
        anonimowy
        bez imienia i nazwiska
        bez mojego nazwiska
        bez nazwiska
        bez podania nazwiska
        bez podawania nazwiska
        bez publikowania nazwiska
        jako anonim
        nazwisko zastrzeżone
        nie drukujcie mojego nazwiska
        nie podawajcie mojego nazwiska
        nie publikować nazwiska
        nie publikujcie mojego nazwiska
        poufnie
    """,
    # stands where a name should, and is none: Name: "see below"
    "placeholder": """
        druga osoba
        imię i nazwisko
        ja
        jak niżej
        jak wyżej
        moja żona
        mój mąż
        nazwisko osoby
        nikt
        nowe nazwisko
        pana nazwisko
        pani miasto
        pani nazwisko
        patrz niżej
        patrz wyżej
        państwa miejscowość
        państwa nazwisko
        pierwsza osoba
        stare nazwisko
        to samo
        twoje imię
        twoje miasto
        twoje nazwisko
    """,
    # behind "on behalf of", no organisation: in the name of "justice"
    "no_organisation": """
        boga
        bóg
        chrystusa
        ludzkości
        miłości
        ofiar
        pokoju
        praw człowieka
        prawdy
        sprawiedliwości
        więźniów
        wolności
    """,
    # says that what follows "Name" is a sentence and no name: my name "is wrong"
    "sentence": """
        brzmi
        błędne
        błędnie
        jest
        nie
        niżej
        patrz
        poprawnie
        powinno
        wyżej
        źle
    """,
    # a name follows, and then a command: "I," Jane Roe, sign UA 329/11
    "intro": """
        ja
        ja niżej podpisana
        ja niżej podpisany
        jestem
        mam na imię
        moje nazwisko to
        nazywam się
        niżej podpisana
        niżej podpisany
    """,
    # after a wish to change the name, the new one follows: change my name "to" Ana López
    "new_name": """
        do
        na
    """,
    # ends words of DETAILS that need no colon behind them: my name "is" Ana López
    "says": """
        brzmi
        to
    """,
}

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        napisano
        napisał
        napisał(a)
        napisała
        pisze
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        nadawca
        od
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        data
        wysłane
        wysłano
        wysłany
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        do
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        dw
        udw
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        temat
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        oryginalna wiadomość
        początek przekazywanej wiadomości
        przekazana wiadomość
        treść przekazanej wiadomości
        wiadomość napisana przez
        wiadomość oryginalna
        wiadomość przekazana
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        pobierz aplikację outlook
        pobierz outlook
        uzyskaj aplikację outlook
        wysłane z
        wysłano z
        wysłano za pomocą
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        niniejsza wiadomość
        ta wiadomość
        wolne od wirusów
        wolny od wirusów
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        odp
        pd
    """,
    # our own line: what stands below it in a reply is quoted
    "marker": """
        ## prosimy odpowiadać powyżej tej linii ##
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        nad tą linią
        powyżej tej linii
    """,
    # what shows a mail's HTML, in a text for those who do not see it: your "mail client" does not support HTML
    "viewer": """
        klient poczty
        program pocztowy
        programie pocztowym
        przeglądar
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        automatyczna odpowiedź
        autoodpowiedź
        jestem na urlopie
        nieobecność w biurze
        nieobecność:
        nieobecny:
        odpowiedź automatyczna
        poza biurem
        urlop:
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        dostarczono:
        nie przeczytano:
        nieprzeczytane:
        odczytano:
        potwierdzenie odbioru
        potwierdzenie odczytu
        potwierdzenie otrzymania
        potwierdzenie przeczytania
        przeczytana:
        przeczytane:
        przeczytano:
        usunięto:
        wyświetlono:
    """,
    # beginnings of what a help desk says that it has got: "request"
    "ack_thing": """
        e-mail
        korespondencj
        mail
        prośba
        ticket
        wiadomości
        wiadomość
        zapytanie
        zgłoszenie
    """,
    # beginnings of what a help desk says it has done with that, or a program its reader: "received"
    "ack_done": """
        otrzymaliśmy
        otrzyman
        potwierdzamy otrzymanie
        przekazan
        przydzielon
        przyjęt
        utworzon
        w trakcie realizacji
        zarejestrowan
        została przeczytana
    """,
    # beginnings of a help desk's thanks, with "ack_contact" in the same sentence: "thank"
    "ack_thanks": """
        dziękujemy
        dziękuję
    """,
    # beginnings of what it gives thanks for: "contacting us"
    "ack_contact": """
        za kontakt
        za przesłanie
        za wiadomość
        za zainteresowanie
        za zapytanie
        za zgłoszenie
    """,
    # beginnings of what it promises: "will get back to you"
    "ack_promise": """
        dni roboczych
        jak najszybciej
        najszybciej
        odezwiemy
        odpowiemy
        skontaktujemy
        udzielimy odpowiedzi
    """,
    # says that nobody reads replies: "do not reply"
    "ack_no_reply": """
        automatyczn
        nie odpowiadaj
        nie odpowiadać
    """,
    # somebody who speaks of themselves, which no help desk does: "I"
    "ack_person": """
        ja
        moja
        mój
    """,
}

SENTENCES = {
    # what a letter of ours is called beside its number: sign "letter" 329/11
    "letter": """
        apel
        list
        petycja
        sprawa
    """,
    # says that a number follows: letter "no" 329/11
    "number": """
        nr
        numer
    """,
}

REPLIES = {
    # a plain yes, that counts whatever is said of others beside it: "of course", it was me
    "yes": """
        (oczywiście|tak|z przyjemnością)
    """,
    # says yes, and that nothing stands in the way, whatever was told before: yes, do "go ahead"
    "go_on": """
        (śmiało|działajcie)
        proszę (działać|kontynuować)
    """,
    # with words that put it off: neither yes nor no: let me "think" about it
    "thinks": """
        namyślę
        pomyśleć
        pomyślę
        przemyśleć
        przemyślę
        zastanowić
        zastanowię
    """,
    # says only that something is so: no wish, where we ask for one: "right"
    "so": """
        (potwierdzam|prawda|zgadza się)
    """,
    # says that it is done already, or who did it; no wish either: "I signed" this
    "did": """
        (jest|było|pochodzi) ode mnie
        (podpisałam|podpisałem|podpisane)
        (wysłałem|wysłałam|napisałem|napisałam|zrobiłem|zrobiłam)
        to (byłam|byłem|ja)( ja|)
    """,
    # says no, alone: "no thank you"
    "no": """
        nie( dziękuję|)
    """,
    # declines without a word of no: "another time", "none of them"
    "none": """
        (żaden|żadna|żadne)( z nich|)
        innym razem
        jeszcze nie
    """,
    # with a word of saying, wants no more than it says: I "only" wanted to say thank you
    "only": """
        (tylko|jedynie)
    """,
    # agreed to sign, as whoever did it tells: I "said yes" too quickly
    "said_yes": """
        (powiedziałem|powiedziałam|zgodziłem się|zgodziłam się)( tak|)
    """,
    # what is only said or asked, and wants nothing: I only wanted to "say" thank you
    "saying": """
        (ciekawość|podziękować|powiedzieć|pytanie|wiedzieć|zapytać)
    """,
    # tells how the writer heard of a letter, and what nobody said: "saw" it on the radio
    "learnt": """
        (czytałam|czytałem|dostałam|dostałem|przeczytałam|przeczytałem|słyszałam|słyszałem|usłyszałam|usłyszałem|widziałam|widziałem)
    """,
    # tells us what the writer wants: I write to "say" that I want to sign
    "declares": """
        (powiedzieć|oświadczam|oświadczyć|poinformować|zawiadomić)
    """,
    # of whoever writes; with a word that no table has, somebody else acts: "my" toddler pressed it
    "my": """
        (moja|moje|moi|mój)
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (zostać|zostawcie)
    """,
    # praises, or answers thanks, and wants nothing: "perfect"
    "welcome": """
        (brawo|nie ma za co|otrzymałam|otrzymałem|świetnie|wspaniale)
    """,
    # stands above a name at the end of a mail, and is no thanks: "Best regards"
    "closing": """
        (pozdrawiam|serdecznie pozdrawiam|z poważaniem|z wyrazami szacunku)
        (serdeczne |serdecznie |)pozdrowienia
    """,
    # says that they see it otherwise now, or takes back what they said: "I have changed my mind", sign me
    "reconsiders": """
        (proszę zapomnieć|zapomnijcie|niech państwo zapomną)( o tym|) co (napisałem|napisałam|powiedziałem|powiedziałam)
        (przekonał|przekonała|przekonali) mnie
        (przemyślałem|przemyślałam|przemyśleliśmy)( to| sprawę| jeszcze raz|)
        (rozmyśliłem|rozmyśliłam) się
        po namyśle
        zmieni(łem|łam|liśmy) zdanie
    """,
    # says that what they wrote before was wrong, and the code beside it is right: "sorry, I meant" UA 329/11
    "mended": """
        (chodziło|chodzi)( mi|) o
        (dobry|poprawny|właściwy) (kod|numer|list)( to|)
        (miałem|miałam) na myśli
        (pomyłka|moja pomyłka|literówka|błąd|pomyliłem się|pomyliłam się)
        (powinno być|miało być|to jest|to)
        (przepraszam|przepraszamy|ojej|ups)
    """,
    # says again what they want, with a word for it: that is what I "meant"
    "restates": """
        (chciałem|chciałam|chcieliśmy|chcę)( powiedzieć| napisać| zrobić|)
        (chodziło|chodzi)( mi| nam|)( o|)
        (miałem|miałam|mieliśmy) na myśli
        (moja|nasza) (intencja|wola)
        (mój|nasz) zamiar
    """,
    # in the place of a letter that our answer spoke of: put me on UA 12/12 "instead"
    "instead": """
        (zamiast tego|zamiast niego)
    """,
    # asks for what was said before it, and turns nothing: both of us, "please"
    "please": """
        (proszę|poproszę)
        jeśli (można|to możliwe)
    """,
    # asks us to mend what stands somewhere: could you "put right" that?
    "corrects": """
        (poprawić|skorygować|zmienić)
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        (pierwszy|pierwsza|pierwszą|jeden)
    """,
    # its second: "the second"
    "2": """
        (drugi|druga|drugą|dwa)
    """,
    # its third: "the third"
    "3": """
        (trzeci|trzecia|trzecią|trzy)
    """,
    # its fourth: "the fourth"
    "4": """
        (czwarty|czwarta|czwartą|cztery)
    """,
    # its fifth: "the fifth"
    "5": """
        (piąty|piąta|piątą|pięć)
    """,
    # both of two: "both"
    "both": """
        (obie|oba)
    """,
    # every one of three, beside the words of COMMANDS for all: "the three"
    "all": """
        wszystkie trzy
    """,
    # chooses: I "pick" 2
    "beside": """
        (opcja|opcję|wybieram)
    """,
    # the last one of the list, however long it is: "the last one"
    "last": """
        (ostatni|ostatnia|ostatnią|ostatnie|ostatniego)
    """,
}

WITHHOLDING = {
    # says no to what is shown: "not" shown to the State Attorney
    "not": """
        ani
        bez
        nie
        nigdy
    """,
    # says alone that something is shown: not "visible" to him
    "shown": """
        pokazane
        pokazany
        pokazywane
        pokazywany
        udostępniane
        udostępnione
        udostępniony
        ujawniane
        ujawniany
        ujawnione
        ujawniony
        widoczna
        widoczne
        widoczny
    """,
    # shows something to somebody, where a name or a recipient is spoken of: don't "show" my name to him
    "show": """
        pokazać
        pokazuj
        pokazujcie
        pokazujecie
        pokazywać
        ujawniajcie
        ujawniać
        ujawnić
    """,
    # hands over or prints, where a name is spoken of: don't "give" my name to him
    "pass": """
        dawać
        podawajcie
        podawać
        pojawi się
        pojawiać się
        pojawiło się
        przekazane
        przekazujcie
        przekazywane
        przekazywać
        udostępniajcie
        udostępniać
        wysyłajcie
        wysyłać
        znalazło się
    """,
    # what somebody does who is shown a name: he must not "see" it
    "see": """
        czytał
        dowiedział się
        otrzyma
        otrzymał
        poznał
        widzi
        widział
        widziała
        widzieć
        wiedział
        wiedzieć
        zobaczy
        zobaczyć
        zobaczył
        zobaczyła
    """,
    # keeps a name away from somebody: "withhold" it from him
    "hide": """
        pominąć
        pomińcie
        przemilczeć
        tajne
        ukryj
        ukryjcie
        ukryte
        ukryty
        ukrywać
        ukryć
        utajnijcie
        utajnić
        w tajemnicy
        zachować w tajemnicy
        zataić
        zatajcie
    """,
    # keeps a name, from somebody or on the letter: "keep" it from him
    "keep": """
        trzymajcie
        trzymać
        zostawcie
        zostawić
    """,
    # makes that a wish to withhold it: keep it "away from" him
    "from": """
        ukryte
        w tajemnicy
        z dala od
    """,
    # stands before whoever is meant: not shown "to" him
    "to": """
        dla
        do
        na
        od
        przed
        przez
        w
    """,
    # what is not shown: don't show "my name" to him
    "name": """
        (moje|moich|mojego|naszego|naszych) (imię i nazwisko|imienia|nazwiska|nazwisk|danych)
        (moje|nasze) (imię|nazwisko|nazwiska|imiona|dane)
        imienia
        imię
        imię i nazwisko
        mojego podpisu
        mój podpis
        nazwisk
        nazwiska
        nazwisko
        podpis
        podpisu
        że (podpisuję|podpisałem|podpisałam)
    """,
    # may mean the name: don't show "it" to him
    "pronoun": """
        go
        je
        mnie
    """,
    # may stand beside it all: "but please, it should be" not shown to him
    "about": """
        aby
        albo
        ale
        by
        być
        było
        będzie
        chcemy
        chciałabym
        chciałbym
        chcę
        dzięki
        dziękuję
        i
        ja
        jednak
        jeśli to możliwe
        lub
        ma
        mogą
        może
        oraz
        pod warunkiem
        pod warunkiem że
        powinien
        powinna
        powinno
        prosimy
        proszę
        również
        także
        też
        to
        tylko
        wolę
        że
        żeby
    """,
    # the letter itself, from which a name is taken off: no wish to withhold it: leave it off the "letter" to him
    "whole": """
        apel
        list
        lista
        listu
        listy
        liście
        petycja
        petycji
    """,
    # one copy of it, where that is a wish to withhold it: leave it off his "copy"
    "copy": """
        egzemplarzu
        kopia
        kopii
        wersji
    """,
    # means nothing in the name of an office: "the" State Attorney "of" Oaxaca
    "small": """
        pan
        pana
        pani
        panu
    """,
    # everybody who is no recipient: not shown to "the public"
    "public": """
        internecie
        internet
        mediom
        online
        prasa
        prasie
        publiczna
        publicznej
        publicznie
        publiczności
        stronie
        stronie internetowej
        stronie www
        w internecie
    """,
    # all recipients: not shown to "anybody"
    "everyone": """
        adresaci
        adresatom
        adresatów
        komukolwiek
        nikogo
        nikomu
        nikt
        odbiorcom
        odbiorców
        urzędnikom
        wszyscy
        wszystkim
        władzom
    """,
    # takes somebody out: shown to all "except" him
    "except": """
        oprócz
        poza
        prócz
        z wyjątkiem
    """,
    # a reason, or another thought, begins: not shown to him "because" I work there
    "because": """
        bo
        dopóki
        gdyż
        gdzie
        kiedy
        on
        ona
        podpisuję
        ponieważ
        pracuje
        pracuję
    """,
    # tells a story, or makes a condition: I "have" not shown it to him
    "undoes": """
        był
        była
        czy
        dlaczego
        jak
        jeśli
        jeżeli
        mam
        miał
        pokazał
    """,
    # allows what was not allowed: you "may" show my name to him after all
    "allows": """
        mogą
        mogą państwo
        może
        możecie
        można
    """,
    # says that it is otherwise from now on: you may show my name to him "after all"
    "again": """
        jednak
        jednakże
        ponownie
        teraz
        znowu
    """,
}

MEMBERS = {
    # each time, of a wish to sign: "sign always", "I always want to sign"
    "always": """
        (zawsze|stale)
        za każdym razem
    """,
    # from the present on: "sign everything from now on", "sign all future letters"
    "onward": """
        (do odwołania|aż do odwołania|dopóki nie powiem inaczej)
        (na stałe|automatycznie|trwale)
        (odtąd|w przyszłości|na przyszłość|z góry)
        (od|od tej) (teraz|dzisiaj|dziś|tej pory|chwili)
        (przyszłe|kolejne|następne|nowe|wszystkie przyszłe) (listy|petycje|apele|akcje)
    """,
    # holds one of these words, and wishes for nothing: "as always", "I have always wanted to"
    "no_wish": """
        (prawie|nie) zawsze
        jak zawsze
        zawsze (chciałem|chciałam|podpisywałem|podpisywałam|był|była)
        zawsze (chętnie|gotowy|gotowa)
    """,
    # whoever signs each letter: "add me as a permanent signer"
    "member": """
        (członkiem|członkinią|członek|członkini) (sieci|waszej sieci|państwa sieci|grupy)
        (moje |)członkostwo
        (stały|stała|stałym|stałą|stałego|stałej) (członek|członkini|członkiem|członkinią)
        (stały|stała|stałym|stałą|stałego|stałej) (sygnatariusz|sygnatariuszka|sygnatariuszem|sygnatariuszką)
    """,
    # the same, where somebody becomes one: "I want to become a member"
    "weak_member": """
        (członek|członkini|członkiem|członkinią)
        (do sieci|waszej sieci)
    """,
    # makes one of them: "become" a member
    "become": """
        (być|zostać|zostanę|dołączyć|przystąpić|stać się)
        (dodajcie|dodaj|wpiszcie|wpisz|zapiszcie|zapisz|dopiszcie|dopisz|proszę dodać|proszę wpisać)( mnie| nas|)
    """,
    # ends a membership, alone: "LEAVE"
    "leave": """
        (chcę|chciałbym|chciałabym) (odejść|opuścić sieć|zrezygnować|wystąpić)
        (odejść|odchodzę|opuścić|opuszczam|wystąpić|występuję|rezygnuję|zrezygnować)
        (opuścić|opuszczam) sieć
    """,
    # ends a membership, with its noun behind: "end my membership", "I resign as a member"
    "ends": """
        (nie chcę|nie jestem|już nie)( już|)( być|)
        (usuńcie|wykreślcie|skreślcie|proszę usunąć) mnie
        (zakończyć|zakończcie|kończę|anulować|anulujcie|rozwiązać|zrezygnować z|rezygnuję z)
    """,
    # goes on being one, and denied ends it: I do not want to "stay as" one
    "stays": """
        (być|zostać|pozostać|nadal|dalej|kontynuować)
    """,
    # ends what is done in somebody's place: "stop" signing for me
    "ceases": """
        (przestańcie|przestań|proszę przestać)
    """,
    # behind a verb that is denied, ends it: do not sign for me "any more"
    "no_more": """
        (więcej|już|nigdy więcej|w przyszłości|automatycznie|zawsze)
    """,
    # in whose place is signed: stop signing "for me", "in my name"
    "in_my_name": """
        moim nazwiskiem
        w moim imieniu
        za mnie
    """,
    # rests, where nothing or a date follows: "PAUSE until 1 March"
    "pause": """
        (pauza|przerwa|wstrzymać|wstrzymajcie|zawiesić|zawieście|pauzę|przerwę)
        (potrzebuję|robię|chcę zrobić|proszę o) (przerwy|przerwę|pauzę)
        (zawiesić|zawieście|wstrzymać|wstrzymajcie) (moje członkostwo|mój podpis|wszystko)
    """,
    # ends a rest before its time: "RESUME"
    "resume": """
        (wróciłem|wróciłam)
        (wznowić|kontynuować) (moje członkostwo|wszystko)
        (wznowić|wznówcie|wznawiam)
        koniec (przerwy|pauzy)
    """,
    # before the day on which a rest ends: "until" 1 March
    "until": """
        (do|aż do|do dnia)
    """,
    # before how long a rest takes: "for" two weeks
    "during": """
        (na|przez)( najbliższe| najbliższy|)
    """,
    # behind which a month is over: until "the end of" March
    "end_of": """
        (końca|koniec|konca)
    """,
    # how long: "week = 7" days, "month = m", "year = y"
    "spans": """
        (dzień|dni) = 1
        (miesiąc|miesiące|miesięcy) = m
        (rok|lata|lat) = y
        (tydzień|tygodnie|tygodni) = 7
    """,
    # written out: "two = 2"
    "numbers": """
        (dwa|dwie|dwóch) = 2
        (jeden|jedna|jedno|jedną) = 1
        (pierwszy|pierwszego) = 1
        (trzy|trzech) = 3
        cztery = 4
        dwanaście = 12
        dziesięć = 10
        dziewięć = 9
        osiem = 8
        pięć = 5
        siedem = 7
        sześć = 6
    """,
    # before how many letters: "at most" 2 a month
    "at_most": """
        (najwyżej|co najwyżej|maksymalnie|maks|max|nie więcej niż|do|tylko)
    """,
    # behind how many letters: at most 2 "a month"
    "monthly": """
        (miesięcznie|miesiąc)
        (na|w|każdy|w każdym) (miesiąc|miesiącu)
    """,
    # before topics: only "about" Guatemala and women
    "about": """
        (o|dotyczące|na temat|temat|tematy|tylko o|w sprawie|w sprawach|kraje)
    """,
    # as a topic, all of them: letters about "everything"
    "everything": """
        (wszystko|wszystkie tematy|każdy temat|wszystkim|wszystkie listy)
    """,
}
