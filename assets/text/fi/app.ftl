### Every word the app says, in Finnish; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "sinä". One term for one idea: tili, vastustus, tapa, lomake.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Virhe: { $page } – Veto Desk
rail-name = Paikat
messages-name = Viestit
rail-desk = Etusivu
rail-settings = Asetukset
rail-help = Ohje
rail-here = Olet tässä
not-meta = Tämä sovellus ei ole Metan. Täältä ei lähetetä mitään.
saving-saved = Tallennettu tälle tietokoneelle.
saving-under-way = Tallennetaan tälle tietokoneelle …
saving-failed = Ei vielä tallennettu.
saving-forbidden = Tiedostoa ei avattu. Mitään ei tallenneta.
saving-read-only = Tämä ikkuna vain näyttää tiedoston. Mitään ei tallenneta.
undo = Kumoa
undo-change = Kumoa: { $what }
change-wizard = vastaus
change-draft = keskeneräisen poisto
change-filing = lähetys
change-answer = viimeisin vaihe
change-note = muistiinpano
change-evidence = tiedosto
change-letter = kirje
change-account = muokkaus
change-linked = yhdistetyt tilit
change-several = useat tilit
change-deleting = poisto
change-person = henkilö
change-settings = asetus
change-incoming = saapuneet tiedot
change-import = tuodut tiedot
change-backup = aiempi tila
change-adding = taulukon tilien lisäys
read-only-title = Voit katsoa, mutta et muuttaa mitään
read-only-other-window = Veto Desk on auki toisessa ikkunassa. Tee muutokset siellä. Kun se ikkuna suljetaan, voit jatkaa tässä.
read-only-newer = Tiedosto on tehty Veto Deskin uudemmalla versiolla. Asenna se, jos haluat muuttaa tiedostoa.
read-only-what = Mitä voin tehdä?
dismiss = Piilota viesti
close-title = Suljetaanko tallentamatta?
close-save-elsewhere = Tallenna ensin kopio …
close-anyway = Sulje tallentamatta
close-stay = Pidä ikkuna auki

## Dates

when-and-route = { $when } · { $route }
date-today = Tänään, { $date }
date-week-earlier = Viikkoa aiemmin
date-day-earlier = Päivää aiemmin
date-day-later = Päivää myöhemmin
date-week-later = Viikkoa myöhemmin

## Status

status-not-started = Aloittamatta
status-not-sent-yet = Lähettämättä
status-sent = Lähetetty
status-confirmed = Vahvistettu
status-needs-you = Odottaa sinua
status-refused = Hylätty
reason-not-begun = Et ole vielä aloittanut tämän tilin kanssa.
reason-prepared = Valmiina lähetettäväksi ({ $date }). Et ole vielä lähettänyt sitä.
reason-form-opened = Lomake avattiin ({ $date }). Et ole kertonut, että lähetit sen.
reason-form-missing = Et nähnyt lomaketta ({ $date }). Muitakin tapoja on.
reason-waiting = Vastauksen määräpäivä on { $date }.
reason-waiting-soon = Vastauksen määräpäivä on { $date }. { $days ->
    [0] Se on tänään.
    [one] Se on huomenna.
   *[other] Aikaa on { $days } päivää.
}
reason-waiting-courtesy = Kohteliasta olisi vastata viimeistään: { $date }. Mikään laki ei määrää päivää.
reason-waiting-no-date = Lähetetty: { $date }. Emme tiedä päivää, johon mennessä pitäisi vastata.
reason-receipt = Viesti ({ $date }) kertoi, että vastustuksesi on saapunut. Vastauksen määräpäivä on { $due }.
reason-receipt-no-date = Sinulle kirjoitettiin ({ $date }), mutta päätöstä ei tullut.
reason-more-time = Vastaukseen pyydettiin lisää aikaa. Määräpäivä on { $date }.
reason-overdue = Vastausta ei tullut. Määräpäivä oli { $date }.
reason-overdue-courtesy = Vastausta ei tullut. Kohteliasta olisi ollut vastata viimeistään: { $date }. Mikään laki ei määrää päivää.
reason-accepted = Hyväksytty: { $date }. Sinun ei tarvitse tehdä mitään.
reason-covered = Tilin { $account } vastustus kattaa tämän. Alkaen: { $date }.
reason-replied = Vastasit kysymykseen ({ $date }). { $due }
reason-replied-due = Vastauksen määräpäivä on { $date }.
reason-replied-no-date = Mikään laki ei määrää vastaukselle päivää.
reason-reminded = Lähetit muistutuksen ({ $date }). Odota vastausta vielä. Viimeinen päivä on { $due }.
reason-reminder-over = Muistutukseesi ei vastattu. Viimeinen päivä oli { $date }.
reason-complained = Teit valituksen yritykselle ({ $date }). Yrityksen on vahvistettava saaneensa sen. Määräpäivä on { $due }.
reason-complaint-received = Yritys vahvisti saaneensa valituksesi ({ $date }). Nyt sen on tutkittava asia viipymättä.
reason-complaint-silent = Yritys ei vahvistanut ajoissa saaneensa valitustasi. Viimeinen päivä oli { $date }.
reason-with-authority = Lähetit valituksesi viranomaiselle ({ $date }). { $due }
reason-authority-news = Viranomainen kirjoitti ({ $date }). { $due }
reason-authority-due = Viranomaisen on kerrottava lisää. Määräpäivä on { $date }.
reason-authority-no-date = Se päättää itse aikataulustaan.
reason-authority-silent = Viranomainen ei kertonut mitään ajoissa. Viimeinen päivä oli { $date }.
reason-authority-agreed = Viranomainen oli kanssasi samaa mieltä ({ $date }).
reason-authority-disagreed = Viranomainen oli eri mieltä tai päätti asian käsittelyn ({ $date }).
reason-recheck-due = Hyväksytty kauan sitten. Uusi tarkistuspäivä oli { $date }.
reason-refused = Vastustuksesi hylättiin ({ $date }).
reason-reasons-asked = Sinulta kysyttiin, mitä tietojesi käyttöä tarkoitat ja miksi ({ $date }).
reason-more-asked = Sinulta pyydettiin lisätietoja ({ $date }).
reason-other-form = Sinua pyydettiin käyttämään toista lomaketta ({ $date }).
reason-other-company = Vastauksessa nimettiin toinen yritys ({ $date }).
next-start = Aloita
next-continue = Jatka
next-report-answer = Sain vastauksen
next-reply = Katso, mitä tehdä
next-try-next-route = Kokeile toista tapaa
next-see-options = Katso, mitä tehdä
next-recheck = Tarkista uudelleen
next-show-record = Näytä tiedot
next-show-covering = Näytä yhdistetyt tilit
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Vastustuksesi
desk-add = Tee uusi vastustus
desk-begin = Tee ensimmäinen vastustus
desk-empty-what = Meta kouluttaa tekoälyä käyttäjiensä julkaisuilla, kuvilla, kommenteilla ja tekoälykeskusteluilla. Voit vastustaa sitä.
desk-empty-where = Kaikki kirjoittamasi pysyy yhdessä tiedostossa tällä tietokoneella: { $path }
desk-empty-how = Opastamme sinut viralliselle lomakkeelle ja seuraamme asiaa, kunnes saat vastauksen. Aikaa kuluu noin viisi minuuttia.
desk-show-account = Näytä tili
desk-urgent-needs-you = { $count ->
    [one] Yksi tili odottaa sinua.
   *[other] { $count } tiliä odottaa sinua.
}
desk-urgent-unfinished = { $count ->
    [one] Yksi vastustus on lähettämättä.
   *[other] { $count } vastustusta on lähettämättä.
}
desk-urgent-waiting = { $count ->
    [one] Vastustuksesi on lähetetty. Nyt odotetaan vastausta.
   *[other] Kaikki on lähetetty. Nyt odotetaan vastauksia.
}
desk-urgent-settled = { $count ->
    [one] Vastustuksesi on vahvistettu. Sinun ei tarvitse tehdä mitään.
   *[other] Kaikki vastustukset on vahvistettu. Sinun ei tarvitse tehdä mitään.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = Tilejä { $total } · { $parts }
desk-add-many = Lisää monta tiliä
find-label = Etsi tiliä
find-hint = Nimi, sähköposti, numero tai muistiinpanon sana
find-filters = Rajaa ja järjestä
find-filters-set = Rajaa ja järjestä (käytössä { $count })
find-filters-close = Piilota rajaukset
find-clear = Näytä kaikki
find-any-status = Kaikki tilat
find-any-due = Kaikki päivät
find-any-platform = Kaikki alustat
find-any-person = Kaikki henkilöt
find-counted = { $what } ({ $count })
find-status = Tila
find-due = Määräpäivä
find-due-overdue = Myöhässä
find-due-week = 7 päivän sisällä
find-due-month = 30 päivän sisällä
find-platform = Alusta
find-person = Henkilö
find-person-by-name = Henkilöitä on monta. Kirjoita nimi yllä olevaan kenttään.
find-sort = Järjestys
find-sort-urgent = Sinua odottavat ensin
find-sort-name = Nimen mukaan
find-sort-due = Määräpäivän mukaan
find-sort-newest = Uusimmat ensin
find-none = Yhtään tiliä ei löytynyt.
find-found = { $count ->
    [one] 1 tili, kaikkiaan { $total }
   *[other] { $count } tiliä, kaikkiaan { $total }
}
find-page-all = Tilit { $first }–{ $last }, kaikkiaan { $total }
find-page = { $first }–{ $last } löydetyistä ({ $count }), kaikkiaan { $total }
find-hidden = { $count ->
    [one] 1 sinua odottava tili ei ole näkyvissä.
   *[other] { $count } sinua odottavaa tiliä ei ole näkyvissä.
}
find-show-hidden = Näytä ne
find-previous = Edellinen sivu
find-next = Seuraava sivu
find-page-of = Sivu { $page } / { $pages }
select-begin = Valitse useita
select-end = Lopeta valinta
select-count = { $count ->
    [one] 1 tili valittu
   *[other] { $count } tiliä valittu
}
select-hidden = { $count ->
    [one] Niistä 1 ei ole löydettyjen joukossa.
   *[other] Niistä { $count } ei ole löydettyjen joukossa.
}
select-one = Valitse
select-account = Valitse: { $account }
select-page = Valitse sivun tilit ({ $count })
select-found = { $count ->
    [one] Valitse löydetty tili
   *[other] Valitse kaikki { $count } löydettyä
}
select-none = Poista valinnat
select-what = Mitä niille tehdään?
select-open = { $count ->
    [one] Avaa 1 lomake
   *[other] Avaa { $count } lomaketta yksi kerrallaan
}
select-sent = Merkitse lähetetyksi ({ $count })
select-answered = { $count ->
    [one] Kirjaa vastaus yhdelle
   *[other] Kirjaa sama vastaus { $count } tilille
}
select-record = { $count ->
    [one] Selvitys yhdestä PDF:nä
   *[other] Selvitys PDF:nä ({ $count } tiliä)
}
select-table = { $count ->
    [one] Taulukko yhdestä
   *[other] Taulukko ({ $count } tiliä)
}
select-delete = Poista täältä ({ $count })
several-title-sent = { $count ->
    [one] Lähetitkö tämän vastustuksen?
   *[other] Lähetitkö nämä { $count } vastustusta?
}
several-title-answered = { $count ->
    [one] Mikä oli vastaus?
   *[other] Mikä oli vastaus näihin { $count } vastustukseen?
}
several-lead = { $count ->
    [one] Tieto kirjataan tälle tilille:
   *[other] Sama tieto kirjataan kaikille näille { $count } tilille:
}
several-more = { $count ->
    [one] ja 1 muu
   *[other] ja { $count } muuta
}
several-left-out = { $count ->
    [one] 1 valitsemasi tili jää pois, koska tämä ei sovi siihen.
   *[other] { $count } valitsemaasi tiliä jää pois, koska tämä ei sovi niihin.
}
several-when-sent = Milloin lähetit ne?
several-record-sent = Merkitse lähetetyksi ({ $count })
several-record-answered = Kirjaa vastaus ({ $count })
turn-now = Käyt läpi { $of } tiliä. Nyt vuorossa: { $at } / { $of }.
turn-wait = Käyt läpi { $of } tiliä. Seuraavaksi: { $at } / { $of }.
turn-next = { $count ->
    [one] Siirry viimeiseen
   *[other] Seuraava tili (jäljellä { $count })
}
turn-last = Se oli viimeinen
turn-here = Jatka tästä tilistä
turn-stop = Lopeta läpikäynti
person-you = Sinä
adding-title = Lisää monta tiliä
adding-lead = Liitä taulukko tai valitse CSV-tiedosto. Näet ensin, mitä kustakin rivistä tulee. Mitään ei lisätä ennen lupaasi.
adding-field = Taulukko
adding-field-hint = Valitse rivit taulukko-ohjelmassa, kopioi ne ja liitä tähän.
adding-columns = Sarakkeet: { $columns }. Järjestys on vapaa, jos ensimmäisellä rivillä on sarakkeiden nimet.
adding-column-person = Henkilö
adding-column-platform = Alusta
adding-column-account = Tili
adding-column-email = Sähköposti
adding-column-phone = Puhelin
adding-column-country = Maa
adding-column-note = Muistiinpano
adding-choose = Valitse tiedosto
adding-empty = Tallenna tyhjä taulukko
adding-empty-name = Lisättävät tilit
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Esimerkki. Kirjoita tämän rivin päälle.
adding-pasted = { $count ->
    [one] 1 rivi liitetty
   *[other] { $count } riviä liitetty
}
adding-read = { $count ->
    [one] 1 rivi tiedostosta ”{ $file }”
   *[other] { $count } riviä tiedostosta ”{ $file }”
}
adding-change = Muuta
adding-clear = Ota toinen taulukko
adding-guessed = Jotkin tiedoston merkit voivat olla väärin. Jos nimet näyttävät oudoilta, tallenna se muodossa ”CSV UTF-8” ja valitse uudelleen.
adding-none = Taulukossa ei ole vielä yhtään tiliä. Lisää rivi sarakkeiden nimien alle.
adding-will = { $count ->
    [one] 1 lisätään
   *[other] { $count } lisätään
}
adding-here = { $count ->
    [one] 1 on jo täällä
   *[other] { $count } on jo täällä
}
adding-wrong = { $count ->
    [one] 1 ei kelpaa
   *[other] { $count } ei kelpaa
}
adding-rows = Rivit { $first }–{ $last }, kaikkiaan { $total }
adding-unused = Näitä sarakkeita ei käytetä: { $columns }
adding-left-out = { $count ->
    [one] 1 rivi jäi pois. Lisää ensin nämä ja liitä sitten loput.
   *[other] { $count } riviä jäi pois. Lisää ensin nämä ja liitä sitten loput.
}
adding-group-wrong = Ei kelpaa
adding-group-here = Jo täällä
adding-group-remarked = Lisätään, mutta katso nämä läpi
adding-group-added = Lisätään
adding-line = Rivi { $line }: { $cells }
adding-line-details = Rivi { $line } · { $details }
adding-is = Tämä on { $account }.
adding-wrong-quote = Lainausmerkki puuttuu lopusta, tai solussa on monta riviä.
adding-wrong-example = Tämä on esimerkkirivi.
adding-wrong-no-platform = Alusta puuttuu. Kirjoita Facebook, Instagram tai WhatsApp.
adding-wrong-unknown-platform = Emme tunne alustaa ”{ $what }”. Kirjoita Facebook, Instagram tai WhatsApp.
adding-wrong-threads = Threads kuuluu Instagram-tiliin. Lisää sen sijaan se tili.
adding-wrong-messenger = Messenger kuuluu Facebook-tiliin. Lisää sen sijaan se tili.
adding-wrong-no-contact = Sähköposti, numero ja tilin nimi puuttuvat. Yksi niistä tarvitaan.
adding-wrong-no-name = Tarvitaan sen henkilön nimi, jolla ei ole tiliä.
adding-wrong-email = ”{ $what }” ei ole sähköpostiosoite. Siinä pitää olla @ ja pääte, kuten .com, eikä yhtään välilyöntiä.
adding-wrong-no-number = WhatsApp-tilille tarvitaan puhelinnumero.
adding-wrong-bad-number = ”{ $what }” ei ole puhelinnumero.
adding-wrong-spoiled-number = Taulukko-ohjelma lyhensi numeron muotoon ”{ $what }”. Kirjoita koko numero tekstinä.
adding-wrong-unknown-country = Emme tunne maata ”{ $what }”. Tarkista kirjoitusasu tai kirjoita maan koodi, kuten RO. Voit myös jättää kohdan tyhjäksi.
adding-wrong-whose = Henkilö puuttuu, ja täällä heitä on useita. Kirjoita, kenen tili on.
adding-wrong-same-name = Täällä on useita, joiden nimi on ”{ $what }”. Lisää sähköposti, jota käytät täällä tälle henkilölle.
adding-wrong-twice = Tämä tili on jo rivillä { $what }.
adding-did-you-mean = Tarkista sähköposti. Tarkoititko { $meant }?
adding-cut = Sarakkeen ”{ $column }” teksti on liian pitkä. Sen loppu jää pois.
adding-country-stays = Tietojemme mukaan tämä henkilö asuu muualla. Tieto pysyy ennallaan.
adding-add = { $count ->
    [one] Lisää 1 tili
   *[other] Lisää { $count } tiliä
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Uusi vastustus
draft-at-step = Kesken. Jäit vaiheeseen { $at } / { $of }.
draft-discard = Poista
draft-show-list = Näytä luettelo
draft-action = { $step }: { $platform }, kesken
deleted-title = Äskettäin poistetut
deleted-lead = Poistettu tili säilyy täällä 30 päivää.
deleted-restore = Palauta
deleted-remove = Poista nyt
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Näytä myös vanhin
   *[other] Näytä { $count } vanhempaa
}
deleted-fewer = Näytä vain uusimmat
deleted-what = { $account }, poistettu: { $date }, viimeinen säilytyspäivä: { $until }
figures-title = Tähän mennessä
figures-totals = Lähetetty { $sent }, vastattu { $answered }, tänään myöhässä { $overdue }.
figures-days = Puolet vastauksista (yhteensä { $answers }) tuli { $median ->
    [0] samana päivänä
    [one] yhden päivän kuluessa
   *[other] { $median } päivän kuluessa
}. Nopein vei { $fewest ->
    [one] yhden päivän
   *[other] { $fewest } päivää
}, hitain { $most ->
    [one] yhden päivän
   *[other] { $most } päivää
}.
figures-name-weeks = Lähetetyt, vastatut ja myöhässä olevat viikoittain
figures-name-months = Lähetetyt, vastatut ja myöhässä olevat kuukausittain
figures-time = Aika
figures-sent = Lähetetty
figures-answered = Vastattu
figures-overdue-week = Myöhässä viikon lopussa
figures-overdue-month = Myöhässä kuun lopussa
figures-week = Viikko { $date } alkaen
figures-until-today = { $period }, tähän päivään asti
figures-row = { $period }: lähetetty { $sent }, vastattu { $answered }, lopussa myöhässä { $overdue }.
figures-before = Ennen { $date }
figures-before-row = { $before }: lähetetty { $sent }, vastattu { $answered }.
figures-table-show = Näytä taulukkona
figures-table-hide = Piilota taulukko

## The wizard

wizard-progress = Vaihe { $at } / { $of }
wizard-back = Takaisin
wizard-continue = Jatka
wizard-finish = Takaisin etusivulle
wizard-keep-account = Säilytä tämä tili
wizard-to-the-form = Siirry lomakkeelle
wizard-close = Tallenna ja sulje

wizard-platform-title = Mikä alusta on kyseessä?
wizard-platform-lead = Vastustus tehdään yhdelle tilille kerrallaan. Voit lisätä muut sen jälkeen.
wizard-someone-else = Tämä on jonkun toisen tili

wizard-person-title = Kenen tili on?
wizard-person-title-no-account = Kuka haluaa tehdä vastustuksen?
wizard-person-lead = Nimen avulla löydät tilin etusivulta.
wizard-person-new = Uusi henkilö
wizard-person-new-hint = Kirjoita nimi alle
wizard-person-name = Nimi
wizard-person-name-hint = Nimi pysyy tällä tietokoneella. Lomake voi kysyä sitä.

wizard-residence-title = Asutko Euroopan unionissa?
wizard-residence-title-other = Asuuko hän Euroopan unionissa?
wizard-residence-lead = Oikeus vastustaa ja vastausaika riippuvat siitä, missä asut nyt. Kansalaisuudella ei ole merkitystä.
lives-eu = Kyllä
lives-eu-hint = Jossakin Euroopan unionin 27 maasta
lives-eea = Ei, vaan Islannissa, Liechtensteinissa tai Norjassa
lives-eea-hint = Siellä on voimassa sama laki
lives-with-right = Ei, vaan Isossa-Britanniassa, Sveitsissä tai Brasiliassa
lives-with-right-hint = Sielläkin on tapoja vastustaa
lives-elsewhere = Ei, jossakin muualla
lives-elsewhere-hint = Näytämme, mitä voit silti tehdä
lives-not-sure = En ole varma
lives-not-sure-hint = Valitse maa, niin kerromme

wizard-country-title = Mikä maa se on?
wizard-country-lead = Siitä selviää, mikä viranomainen voi auttaa. Voit ohittaa tämän.
wizard-country-lead-needed = Maa ratkaisee, miten vastustus tehdään.
wizard-part-title = Missä osassa maata?
wizard-part-lead = Joka osassa on oma viranomainen. Voit ohittaa tämän.

wizard-limits-title = Mihin tämä lomake auttaa ja mihin ei
wizard-limits-lead = Lue tämä ensin. Päätä sitten, kannattaako siihen käyttää aikaa.
wizard-no-route-title = Asuinpaikassasi ei ole lomaketta tähän
no-route-helps = Mikä silti auttaa
no-route-tick = Merkitse, mitä olet tehnyt. Luettelo säilyy etusivulla.
no-route-done = Tehty { $done } / { $of }.
no-route-others = Yksi lomake on avoin kaikille. Se koskee muualta saatuja tietoja sinusta. Kerromme sen rajat, ennen kuin lähetät sen.
no-route-others-button = Käytä muualta saatujen tietojen lomaketta

wizard-email-title = Mikä on tilin sähköpostiosoite?
wizard-email-title-phone = Mikä on tilin puhelinnumero?
wizard-email-title-no-account = Mistä osoitteesta Meta tavoittaa sinut?
wizard-email-lead = Lomake kysyy sitä, ja vastaus tulee siihen.
wizard-email-lead-phone = Lomake kysyy numeroa ja sähköpostia vastausta varten.
wizard-email-lead-no-account = Lomake kysyy sitä, ja vastaus tulee siihen.
wizard-email = Sähköposti
wizard-email-hint = Sama kuin tilillä, esimerkiksi nimi@example.eu
wizard-email-hint-phone = Mikä tahansa osoite, jota voit lukea nyt, kuten nimi@example.eu
wizard-add-at = Lisää @-merkki
wizard-use-meant = Käytä: { $meant }
wizard-phone = Puhelinnumero
wizard-phone-hint = Maatunnus mukaan, esimerkiksi +40 721 555 010
wizard-handle-profile-name = Profiilin nimi (vapaaehtoinen)
wizard-handle-user-name = Käyttäjänimi (vapaaehtoinen)
wizard-handle-hint = Sen avulla erotat tilisi toisistaan

wizard-linked-title = Onko nämä tilit yhdistetty?
wizard-linked-lead = Meta voi yhdistää tilejä palvelussa Accounts Centre (tilikeskus). Metan mukaan yksi vastustus kattaa silloin kaikki. Jotkin oppaat ovat eri mieltä.
linked-together = Kyllä, ja teen vastustuksen tällekin
linked-together-hint = Varma valinta: vie muutaman minuutin
linked-rely = Kyllä, ja toinen vastustus riittää
linked-rely-hint = Tili säilyy etusivulla yhdistettynä
linked-apart = Ei, niitä ei ole yhdistetty
linked-apart-hint = Jokaiselle tarvitaan oma vastustus
linked-not-sure = En ole varma
linked-not-sure-hint = Teet vastustuksen tällekin. Se on aina oikein.

wizard-reason-title = Miksi vastustat? (vapaaehtoinen)
wizard-reason-lead = EU:ssa Facebook ja Instagram eivät vaadi perustelua. Oma syy voi auttaa, jos vastustus hylätään.
reason-kind-none = En perustele
reason-kind-none-hint = Lomakkeen tekstikenttä jää tyhjäksi
reason-kind-composed = Haluan valmiin lyhyen tekstin
reason-kind-composed-hint = Merkitset sopivat kohdat ja voit muuttaa tekstiä
reason-kind-own = Kirjoitan itse
reason-kind-own-hint = Omin sanoin, lyhyesti tai pitkästi
reason-tick-what-fits = Merkitse sopivat kohdat
reason-language = Tekstin kieli
reason-your-text = Tekstisi
reason-your-text-hint = Liität sen lomakkeeseen. Jätä pois se, minkä haluat pitää yksityisenä.
reason-length = Merkkejä: { $count }
reason-length-short = Merkkejä: { $count }. Vuonna 2024 yhdeltä vaadittiin vähintään 100.

wizard-check-title = Tarkista vastauksesi
wizard-check-lead = Voit muuttaa niitä. Lomake avataan seuraavalla sivulla.
check-nothing-sent = Mitään ei ole vielä lähetetty.
check-platform = Alusta
check-person = Kenen tili
check-residence = Missä asut
check-email = Yhteystieto
check-linked = Yhdistetyt tilit
check-reason = Perustelusi
check-no-reason = Ei perustelua
check-not-provided = Ei annettu
check-part-and-country = { $part }, { $country }
check-change = Muuta
check-change-spoken = Muuta: { $what }

## What is missing, and what to do

problem-title = Jotain on vielä korjattava
problem-go-on = Jos kaikki on oikein, paina uudelleen ”Jatka”.
problem-choose-platform = Valitse alusta.
problem-choose-person = Valitse, kenen tili on.
problem-enter-name = Kirjoita nimi.
problem-choose-lives = Valitse, missä asut.
problem-choose-country = Valitse maa.
problem-email-empty = Kirjoita sähköpostiosoite. Vastaus tulee siihen.
problem-email-not-an-address = Tarkista sähköposti. Sen pitäisi näyttää tältä: nimi@example.eu.
problem-email-did-you-mean = Tarkista sähköposti. Tarkoititko { $meant }?
problem-phone = Kirjoita puhelinnumero ja sen maatunnus.
problem-choose-linked = Valitse, onko tilit yhdistetty.
problem-choose-reason = Valitse, perusteletko vai et.
problem-write-reason = Kirjoita tekstisi tai valitse, ettet perustele.
problem-choose-answer = Valitse, mitä vastauksessa sanotaan.
problem-choose-objection = Valitse, mitä tiliä se koskee.
problem-paste-mail = Luettavaa sähköpostia ei ole. Liitä se ensin kenttään.
problem-nothing-sent = Mikään lähetetty vastustus ei voi liittyä tähän. Avaa ensin tili tai lähetä vastustus.
problem-given-too-large = ”{ $name }” on liian suuri. Tiedosto saa olla enintään 50 Mt.
problem-given-mail-too-large = ”{ $name }” on liian suuri sähköpostiksi. Tallenna se PDF:nä ja anna se.
problem-given-no-file = ”{ $name }” on kansio, ei tiedosto. Anna kansion tiedostot.
problem-given-empty = ”{ $name }” on tyhjä. Tallenna se uudelleen ja yritä sitten.
problem-given-unreadable = Tiedostoa ”{ $name }” ei voitu lukea. Kopioi se työpöydälle ja yritä uudelleen.
problem-table-too-large = ”{ $name }” on liian suuri. Taulukko saa olla enintään 16 Mt.
problem-table-workbook = ”{ $name }” on taulukko-ohjelman tiedosto. Avaa se, kopioi taulukko ja liitä se tähän. Tai tallenna se CSV-muodossa.
problem-table-not-text = ”{ $name }” ei ole taulukko. Valitse CSV-tiedosto.
problem-keep = Tiedostoa ”{ $name }” ei voitu säilyttää. Oma kappaleesi on kunnossa. { $why }
problem-paper-make = Asiakirjaa ei voitu tehdä. Mitään ei muutettu.
problem-paper-evidence = ”{ $name }” puuttuu tai sitä on muutettu, joten pakettia ei tehty. Poista se luettelosta tai palauta se.
problem-paper-no-program = Mikään ohjelma ei avannut sitä. Se on tiedostosi kansiossa.
problem-paper-unsaved = Paikkaa ei valittu. Voit tallentaa sen tiedostosi viereen.
save-paper-beside = Tallenna tiedostoni viereen
problem-no-browser = Selain ei auennut. Kopioi osoite ja liitä se selaimeesi.
problem-browser-slow = Selain ei ole vielä reagoinut. Jos mitään ei aukea, kopioi osoite selaimeen.
problem-nothing-to-paste = Liitettävää tekstiä ei ole. Kopioi teksti ensin ja paina sitten uudelleen ”Liitä”.
problem-paste-too-long = Kopioitu teksti on liian pitkä tähän kenttään. Kopioi vain tarvitsemasi osa.
problem-paste-missed = Mitään ei liitetty, koska siirryit toiseen kohtaan. Paina uudelleen ”Liitä”.
problem-clipboard = Kopiointi ei onnistunut. Maalaa teksti hiirellä ja paina Ctrl ja C.
problem-folder = Kansiota ei voitu näyttää. Kopioi sijainti ja avaa kansio itse.
problem-no-dialog = Mitään ei valittu. Jos valintaikkuna ei auennut, kirjoita polku alle.

## Filing

filing-title = Täytä Metan lomake
filing-title-letter = Kirjoita kirje
filing-lead = Avaamme virallisen sivun selaimeesi. Lähetät lomakkeen siellä. Tämä sovellus ei voi lähettää sitä puolestasi.
filing-lead-letter = Tulosta tekstisi, allekirjoita se ja lähetä postissa. Tämä sovellus ei voi lähettää sitä puolestasi.
filing-address = Virallinen osoite
filing-postal-address = Postiosoite
filing-open-form = Avaa lomake
filing-open-page = Avaa Metan sivu
filing-worked = Lähetit vastustuksen näin ({ $date }). Tili: { $account }.
filing-on-phone = Tee se puhelimella
filing-log-in-first = Kirjaudu ensin oikealle tilille samassa selaimessa.
filing-known = Viimeksi lähteissämme: { $date }. { $confidence }
confidence-primary = Yritys tai viranomainen on julkaissut tiedon.
confidence-confirmed = { $sources } lähdettä vahvistaa tiedon.
confidence-single = Vain yksi lähde.
confidence-disputed = Lähteet ovat eri mieltä.
confidence-known = Yleisesti tiedossa.
confidence-inferred = Päätelty muista lähteistä.
copy = Kopioi
copied = Kopioitu
paste = Liitä
paste-spoken = { $paste }: { $what }
copy-again = Kopioi uudelleen
copy-by-hand = Kopiointi ei juuri nyt toimi tällä tietokoneella. Maalaa alla oleva teksti ja kopioi se näppäimistöllä tai hiirellä.
copy-spoken = { $copy }: { $what }
field-name = Nimesi
field-email = Sähköpostisi
field-phone = Puhelinnumerosi
field-country = Maasi
field-reason = Tekstisi
field-with-need = { $field } ({ $need })
need-required = pakollinen
need-prefilled = voi olla valmiina
need-optional = vapaaehtoinen
need-if-asked = jos kysytään
value-leave-empty = Valitsit, ettet perustele. Jätä tämä tyhjäksi.
value-reason-needed = Tässä tarvitaan teksti. Palaa takaisin ja lisää lyhyt teksti.
value-fill-in-yourself = Täytät tämän itse sivulla.
copied-address = Osoite on kopioitu. Liitä se selaimeesi.
copied-postal-address = Postiosoite on kopioitu.
copied-for-phone = Osoite ja tekstisi on kopioitu. Liitä ne viestiin itsellesi.
copied-file-path = Tiedoston sijainti on kopioitu.
copied-sent-text = Tekstisi on kopioitu.
copied-letter = Kirje on kopioitu.
copied-contact = Kopioitu. Liitä se sinne, missä tarvitset sitä.
copied-name = Nimesi on kopioitu. Liitä se lomakkeeseen.
copied-email = Sähköpostisi on kopioitu. Liitä se lomakkeeseen.
copied-phone = Puhelinnumerosi on kopioitu. Liitä se lomakkeeseen.
copied-country = Maasi on kopioitu.
copied-reason = Tekstisi on kopioitu. Liitä se lomakkeeseen.
see-title = Mitä näet
see-title-letter = Mitä tehdä
see-phone-title = Puhelimella
see-no-password = Tämä sovellus ei koskaan kysy salasanaa. Kirjoita salasanat ja koodit vain Metan omalle sivulle.
schematic-send = Lähetä
schematic-hint = Yksinkertainen piirros. Oikea sivu voi näyttää erilaiselta.
look-for-title = Sanat, joita etsiä sivulta
look-for-line = { $language }: { $words }
look-for-word = ”{ $word }”
good-to-know-title = Hyvä tietää
happened-title = Mitä tapahtui?
happened-sent = Lähetin sen
happened-not-yet = En vielä
happened-missing = En näe lomaketta
happened-else = Jotain muuta
happened-hint = Mitään ei lueta lähetetyksi, ennen kuin sanot niin.

## Drawings of forms and ways

drawing-form = Lomake
drawing-scroll = Vieritä loppuun
drawing-code = Sähköpostissa tullut koodi
drawing-of-form = Piirros lomakkeesta.
drawing-of-path = Piirros reitistä.
drawing-says-scroll = Se on sivun lopussa.
drawing-says-choose = ”{ $question }”: valitse ”{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Sitten painike ”{ $button }”.
drawing-says-code = Sitten kenttä sähköpostin koodille.
drawing-says-press = { $mark }, { $title }: paina ”{ $entry }”.
drawing-says-form = Sitten lomake aukeaa.

## On a phone

phone-title = Tee se puhelimella
phone-lead = Osoita puhelimen kameralla QR-koodia. Paina sitten linkkiä, jonka puhelin näyttää.
phone-page = 1. Sivu
phone-page-no-room = Koodi ei mahdu tähän. Suurenna ikkunaa tai lähetä osoite itsellesi, kuten alempana neuvotaan.
phone-text = 2. Tekstisi
phone-text-lead = Kun lomake on auki, lue tämäkin koodi. Kopioi teksti puhelimessa ja liitä se lomakkeeseen.
phone-text-code = QR-koodi, jossa on tekstisi
phone-text-long = Tekstisi koodi ei mahdu tähän. Lähetä teksti itsellesi, kuten alempana neuvotaan.
phone-send-title = Tai lähetä se itsellesi
phone-send-address = Osoite
phone-send-both = Osoite ja tekstisi
phone-send-lead = Kopioi se ja liitä sähköpostiin tai viestiin itsellesi. Avaa se puhelimessa.
phone-app-title = Aukesiko sovellus eikä lomake?
phone-app = Puhelimessa linkki voi avata sovelluksen. Kopioi silloin osoite puhelimen selaimeen. Jos lomake puuttuu yhä, paina alta ”En näe lomaketta”.
phone-steps = Vaiheet puhelimessa
phone-steps-lead = QR-koodi avaa sivun heti. Jatka sitten sopivasta vaiheesta.

## The small window beside the browser

companion-show = Pieni ikkuna selaimen viereen
companion-leave = Takaisin isoon ikkunaan
companion-title = Vaihe { $step } / { $steps }
companion-next = Seuraava vaihe
companion-previous = Edellinen
companion-last = Tämä on viimeinen vaihe. Kun se on tehty, kerro alla, mitä tapahtui.

## I don't see the form

missing-title = Mitä näet sen sijaan?
missing-lead = Valitse lähin vaihtoehto. Paikkasi täällä säilyy.
seen-login = Kirjautumissivu
seen-about-ai = Sivu, joka kertoo Meta AI:sta
seen-not-available = ”Ei saatavilla” tai sivua ei ole
seen-only-information = Vain tietoa, ei mitään täytettävää
seen-app-opened = Selaimen sijasta aukesi sovellus
seen-other-language = Kieli, jota en osaa
seen-wrong-account = Toinen tili on kirjautuneena
seen-blocked = Virhe, tai lähettäminen ei onnistu
seen-something-else = Jotain muuta
advice-title = Kokeile tätä
advice-login = Kirjaudu ensin siellä. Palaa sitten tähän ikkunaan ja avaa sivu uudelleen. Meta näyttää lomakkeen vain kirjautuneille.
advice-about-ai = Tarkista, että oikea tili on kirjautuneena. Vieritä sitten sivun loppuun: lomake tai sen linkki on usein siellä.
advice-not-available = Jos käytät VPN-yhteyttä, katkaise se, sillä Meta tarkistaa maasi. Jos sivu puuttuu yhä, käytä seuraavaa osoitetta.
advice-only-information = Etsi tekstistä sana ”vastusta” ja paina sitä. Vieritä myös sivun loppuun. Kirjaudu ensin, ellet ole jo.
advice-app-opened = Kopioi osoite. Liitä se selaimen osoiteriville, mieluiten tietokoneella.
advice-other-language = Useimmat selaimet osaavat kääntää sivun. Vaiheet ovat samat: sähköposti, teksti, lähetys.
advice-wrong-account = Kirjaudu siellä ulos. Kirjaudu tilille, jota vastustus koskee. Avaa sitten sivu uudelleen.
advice-blocked = Ota kuva näytöllä olevasta viestistä ja säilytä se. Kokeile toista selainta tai yritä huomenna uudelleen.
advice-something-else = Sulje sivu ja avaa se uudelleen, mieluiten toisessa selaimessa. Jos se ei auta, käytä seuraavaa osoitetta.
advice-try-again = Kokeile samaa sivua uudelleen
advice-next-route = Tai käytä seuraavaa tapaa
advice-use-next = Käytä tätä tapaa
used-up-title = Olet kokeillut kaikkia tuntemiamme tapoja
used-up-lead = Se osoittaa, että olet yrittänyt. Säilytä kuvat siitä, mitä näit.
used-up-letter = Kirjoita nyt vastustus kirjeenä
used-up-letter-why = Kirje ei tarvitse lomaketta, ja kirjattu kirje on todiste.
used-up-letter-button = Kirjoita kirje
used-up-advice = Kysy neuvoa viranomaiselta
used-up-no-authority = Emme vielä tiedä, mikä viranomainen auttaa sinua. Lisää maasi vastauksiin tai yritä muutaman päivän päästä.
authority-as-of = Osoite vahvistettu viimeksi: { $date }
authority-languages = Hyväksytyt kielet: { $languages }
authority-dublin = Metaa valvoo ensisijaisesti Irlannin viranomainen Dublinissa. Oma viranomaisesi ottaa valituksesi vastaan, välittää sen eteenpäin ja pitää sinuun yhteyttä.
authority-open = Avaa sen valitussivu
authority-open-website = Avaa sen verkkosivusto
authority-email = Sähköposti: { $address }
authority-phone = Puhelin: { $number }
authority-part = Missä osassa maata asuit?
authority-country = Missä maassa asuit?
authority-official-list = Viranomaisten luettelo Euroopassa: edpb.europa.eu
else-title = Mitä muuta tapahtui?
else-lead = Kaikki pysyy ennallaan, kunnes valitset tästä jotain.
else-earlier-title = Lähetin sen aiemmin
else-earlier-button = Lähetin sen valittuna päivänä
else-route-title = Haluan käyttää toista tapaa
else-note-label = Haluan kirjoittaa jotain muistiin
else-note-hint = Se säilyy tämän vastustuksen mukana.
else-note-button = Tallenna muistiinpano

## After sending

sent-title = Mitä seuraavaksi tapahtuu
sent-lead = Vastustuksesi on etusivulla. Se pysyy siellä, kunnes asia on selvä.
sent-on = Lähetetty: { $date }
sent-look-for = Mitä odottaa
sent-by-when = Mihin mennessä
sent-we-remember = Avaa tämä sovellus uudelleen, kun vastaus tulee tai tuo päivä on ohi. Etusivu näyttää silloin seuraavan vaiheen.
sent-next-account = Tee vastustus seuraavalle tilille
sent-show-record = Näytä tiedot
sent-to-desk = Siirry etusivulle
why-title = Miksi juuri tämä päivä, { $date }?
why-stopped-title = Miksi päivää ei ole?
why-start = Lasketaan lähetyspäivästä: { $date }.
why-start-posted = Lasketaan tästä päivästä: { $date }. Lähetit sen postissa. Annamme kirjeelle kolme päivää, koska kukaan ei kerro meille, milloin se saapui.
why-start-delivered = Lasketaan päivästä, jona kirjeesi saapui: { $date }.
why-start-reminder = Lasketaan päivästä, jona lähetit muistutuksen: { $date }.
why-start-complaint = Lasketaan päivästä, jona teit valituksen: { $date }.
why-start-authority = Lasketaan päivästä, jona sinä tai viranomainen viimeksi kirjoitti: { $date }.
why-start-recheck = Lasketaan hyväksynnästä tai viimeisestä tarkistuksestasi: { $date }.
why-paused = Aika ei kulunut, kun vastaustasi odotettiin. Alku: { $from }. Loppu: { $to }.
why-late-extension = Lisää aikaa pyydettiin ({ $date }). Ensimmäinen kuukausi oli jo ohi, joten pyyntöä ei lasketa.
why-later-title = Toinen, myöhempi päivä
why-later = Sinulle esitettiin kysymys. Yritys voi sanoa, että kuukausi alkoi vasta vastauksestasi ({ $date }). Silloin vastauksen määräpäivä on { $due }. Odota siihen päivään, ennen kuin lähetät muistutuksen.
why-question-open = Yritys voi sanoa, ettei aika kulu, kun sen kysymykseen ei ole vastattu. Vastaa pian.
why-stopped = Aika ei kulu, koska sinulta kysyttiin jotain ({ $date }). Se alkaa taas kulua, kun vastaat.
why-extended = Lisäajasta ilmoitettiin ensimmäisen kuukauden aikana. Silloin laki antaa kolme kuukautta alusta laskien.
why-moved = Viimeiseksi päiväksi ei kelpaa { $date }. Syy: { $why }.
why-weekend = viikonloppu

answer-title = Onko Meta vastannut?
answer-title-authority = Onko viranomainen tai Meta vastannut?
answer-what = Mitä siinä sanotaan?
answer-lead = { $account }, { $platform }. Katso sähköpostia tai viestiä ja valitse, mitä siinä sanotaan.
answer-accepted = Kyllä, vastustus hyväksytään
answer-accepted-hint = Vastustustasi luvataan noudattaa. Lause, jossa on sana ”jos”, on vain tiedote.
answer-refused = Vastustus hylätään
answer-refused-hint = Vastaus on ei, tai asiassa ei tehdä enempää
answer-more-asked = Minulta pyydetään lisätietoja
answer-more-asked-hint = Esitetään kysymys tai pyydetään todiste siitä, kuka olet
answer-reasons-asked = Kysytään, mitä tietojeni käyttöä tarkoitan ja miksi
answer-reasons-asked-hint = WhatsApp kysyy tätä sähköpostitse.
answer-other-company = Sanotaan, että toinen yritys on vastuussa
answer-other-company-hint = Esimerkiksi WhatsApp voi ohjata Metaan
answer-other-form = Pyydetään käyttämään toista lomaketta
answer-other-form-hint = Sanotaan, että lomake tai osoite on väärä
answer-more-time = Halutaan lisää aikaa
answer-more-time-hint = Sanotaan, että asia kestää pidempään, ja miksi
answer-receipt = Vain tieto, että viestini on saapunut
answer-receipt-hint = Sanotaan, että viestisi on perillä. Koodikaan ei ole vastaus.
answer-authority-news = Viranomainen kirjoitti ilman päätöstä
answer-authority-news-hint = Se on saanut valituksesi tai kertoo, missä vaiheessa asia on
answer-authority-agreed = Viranomainen on kanssani samaa mieltä
answer-authority-agreed-hint = Se totesi, että yritys rikkoi lakia, tai yritys myöntyi
answer-authority-disagreed = Viranomainen on eri mieltä tai päätti käsittelyn
answer-authority-disagreed-hint = Voit pyytää tuomioistuinta tutkimaan päätöksen
answer-no-answer = Se ei ole vastaus. Säilytä vain tiedosto
answer-no-answer-hint = Tiedote, koodi, kuva tai postin kuitti
answer-lead-any = Valitse, mitä siinä sanotaan ja mitä tiliä se koskee.
answer-which = Mitä tiliä se koskee?
answer-which-more = Sinulla on lisää tilejä. Etsi oikea tili etusivulta ja paina siellä ”Sain vastauksen”.
answer-other-account = Tämä sähköposti näyttää koskevan tiliä { $account }. Tarkista, mikä tili on valittu alla.
answer-files = Mitä annoit
answer-files-lead = Pudota sähköposti, kuva tai PDF tähän ikkunaan. Se säilytetään muuttumattomana tiedostosi vieressä. Mitään ei lähetetä mihinkään.
answer-choose-file = Valitse tiedosto
answer-paste = Tai liitä sähköpostin teksti
answer-paste-hint = Kopioi se kokonaan, lähettäjä ja päivä mukaan, jos voit
answer-read = Lue se
answer-leave-out = Jätä pois
answer-leave-out-spoken = Jätä pois: { $name }
reading-title = Mikä tämä sähköposti näyttää olevan
reading-likely = Se näyttää tältä: { $kind }. Sinä päätät.
reading-perhaps = Se voi olla tämä: { $kind }. Liian moni seikka puhuu sitä vastaan, joten emme valinneet mitään.
reading-unknown = Emme osaa sanoa. Lue se ja valitse itse.
reading-known = Mitä siitä tiedetään
reading-for = Mikä puhuu sen puolesta
reading-against = Mikä puhuu sitä vastaan tai puuttuu
reading-proof = Kuka tahansa voi kirjoittaa sähköpostin. Facebook luettelee viime aikoina lähettämänsä sähköpostit tilisi asetuksissa turvallisuuden kohdalla. Katso sieltä, jos epäilet.
mail-accepted = vastustuksesi hyväksytään
mail-refused = vastustus hylätään
mail-more-asked = sinulta pyydetään lisätietoja
mail-other-company = toinen yritys on vastuussa
mail-other-form = halutaan toinen lomake
mail-more-time = halutaan lisää aikaa
mail-receipt = vain tieto saapumisesta
mail-announcement = tiedote kaikille, ei vastaus
mail-code = syötettävä koodi, ei vastaus
mail-not-from-meta = se ei ole Metalta
for-phrase = Siinä sanotaan: ”{ $words }”
for-code = Siinä on koodi: ”{ $words }”
for-sender = Sen lähettäjä on { $domain }. Metan tiedetään kirjoittavan sieltä.
for-looks-like = { $domain } jäljittelee nimeä { $brand }.
for-name-looks-like = Lähettäjän nimi on ”{ $name }”, mutta osoite on { $domain }.
for-date = Sen päiväys on { $mail }. Lähetit vastustuksesi { $filed }.
for-address = Se lähetettiin osoitteeseen { $address }. Se on tämän tilin osoite.
for-authentication = Sähköpostipalvelusi totesi, että todellinen lähettäjä on { $domain }.
doubt-nothing-known = Siinä ei ole mitään niistä sanoista, jotka tunnemme Metan viesteistä.
doubt-not-verbatim = Sen sanat muistuttavat Metan sanoja, mutta emme tunne niitä täsmälleen.
doubt-conditional = Siinä on ehto, ”{ $word }”: ”{ $words }”
doubt-denied = Sana ”{ $word }” voi tarkoittaa, että vastaus on ei: ”{ $words }”
doubt-told = Sana ”{ $word }” viittaa siihen, että se vain kertoo jonkun puheista: ”{ $words }”
doubt-question = Se on kysymys: ”{ $words }”
doubt-quoted = Sanat ovat lainauksessa tai vanhemmassa viestissä: ”{ $words }”
doubt-in-passing = Sanat ovat keskellä jotain muuta: ”{ $words }”
doubt-announces = Meta kirjoittaa näin kaikille: ”{ $words }”
doubt-invites = Se kehottaa vastustamaan: ”{ $words }”
doubt-reverses = Se peruu jotain: ”{ $words }”
doubt-contradiction = Se sanoo kaksi asiaa yhtä aikaa: { $kinds }.
doubt-parts-differ = Sen pelkkä teksti ja muotoiltu teksti eroavat toisistaan.
doubt-cut = Se on pidempi kuin se, minkä luimme.
doubt-broken = Osaa siitä ei voitu lukea.
doubt-no-sender = Siinä ei ole lähettäjää.
doubt-several-senders = Siinä on useampi kuin yksi lähettäjä.
doubt-sender-unlisted = { $domain } ei ole Metan osoitteiden luettelossamme.
doubt-forwarded = Se on lähetetty edelleen. Sen lähettäjästä ja päiväyksestä ei siis ole varmuutta.
doubt-authentication-failed = Sähköpostipalvelusi totesi, että lähettäjä ei ole aito.
doubt-authentication-other = Sähköpostipalvelusi tuntee lähettäjäksi vain tämän: { $domain }.
doubt-authentication-missing = Sähköpostipalvelusi ei kertonut, onko lähettäjä aito.
doubt-no-date = Siinä ei ole päiväystä.
doubt-date-before = Sen päiväys on { $mail }. Lähetit vastustuksesi vasta { $filed }.
doubt-date-ahead = Sen päiväys on vasta tulossa: { $date }.
doubt-not-filed = Et ole lähettänyt vastustusta, johon se voisi vastata.
doubt-no-address = Siinä ei ole vastaanottajaa.
doubt-other-address = Se lähetettiin osoitteeseen { $address }. Millään tilillä täällä ei ole sitä osoitetta.
doubt-several-accounts = Se voi olla vastaus useammalle tilillesi.
doubt-no-such-account = Millään alustan { $platform } tilillä ei täällä ole sitä osoitetta.
doubt-platform-unclear = Siinä mainitaan useita alustoja.
answer-when = Milloin se tuli?
when-title = Minä päivänä?
answer-keep = Säilytä sähköposti tai ota viestistä kuva. Se on todisteesi.
answer-record = Kirjaa se

## One account

account-all = Kaikki vastustukset
account-edit = Muokkaa
account-delete = Poista tämä tili täältä
account-delete-hint = Se poistuu vain etusivultasi. Voit palauttaa sen.
account-file-anyway = Tee vastustus tällekin
account-replied = Vastasin
account-reminded = Lähetin muistutuksen
account-complained = Tein valituksen viranomaiselle
account-delivered = Kirjeeni saapui perille
account-rechecked = Tarkistin. Kaikki on ennallaan
account-write-reply = Kirjoita vastaus
account-write-reminder = Kirjoita muistutus
account-write-company-complaint = Tee valitus yritykselle
account-write-authority-complaint = Tee valitus viranomaiselle
account-write-objection = Kirjoita kirje
options-waiting = Jos mitään ei tule kahdessa päivässä, katso roskapostikansiosta. Pudota saamasi sähköposti sitten tähän ikkunaan.
options-waiting-no-date = Mikään laki ei määrää päivää. Jos vastaus viipyy liikaa, lähetä muistutus. Teemme kirjeen kanssasi.
options-overdue-remind = Lähetä ensin muistutus. Teemme kirjeen kanssasi. Siinä mainitaan vastustuksesi päivä.
options-overdue-complain = Jos se ei auta, voit tehdä valituksen viranomaiselle. Se on ilmaista.
options-overdue-company = Jos se ei auta, voit tehdä valituksen yritykselle. Yrityksen on 30 päivässä vahvistettava saaneensa sen. Sääntö on ollut voimassa 19. kesäkuuta 2026 alkaen.
options-overdue-none = Lähetä muistutus. Teemme kirjeen kanssasi.
options-complain = Nyt voit tehdä valituksen viranomaiselle. Se on ilmaista, ja teemme kirjeen kanssasi.
options-company = Nyt voit tehdä valituksen yritykselle. Teemme kirjeen kanssasi.
options-complaint-received = Jos ratkaisua ei tule, voit tehdä valituksen viranomaiselle. Se on ICO. Käytä sen sivua, joka on alla.
options-ico = Nyt voit tehdä valituksen viranomaiselle. Se on ICO. Käytä sen sivua, joka on alla.
options-court = Voit pyytää tuomioistuinta velvoittamaan viranomaisen toimimaan. Asianajaja tai kuluttajaneuvonta voi auttaa.
options-court-decision = Voit pyytää tuomioistuinta tutkimaan päätöksen. Määräaika on lyhyt, ja se lukee päätöksessä.
options-swiss = Sveitsissä asian voi ratkaista tuomioistuin. Voit myös ilmoittaa siitä alla olevalle viranomaiselle.
options-brazil = Voit lähettää hakemuksen alla olevalle viranomaiselle. Liitä mukaan todiste siitä, että esitit pyynnön ensin yritykselle.
options-refused-read = Lue perustelut. Yrityksen on osoitettava, miksi sen syyt painavat enemmän kuin sinun.
options-refused-reasons = Lue perustelut ja säilytä ne.
options-more-asked = Vastaa sähköpostitse omin sanoin. Älä lähetä kopiota henkilöllisyystodistuksesta, ellei yrityksellä ole hyvää syytä epäillä, kuka olet.
options-reasons-asked = Vastaus on valmiina sinulle. Lähetä se vastauksena saamaasi sähköpostiin.
options-other-company = Käytä seuraavaa tapaa. Säilytä saamasi vastaus.
options-other-form = Käytä seuraavaa tapaa. Säilytä saamasi vastaus.
options-recheck = Avaa virallinen sivu uudelleen. Katso, näkyykö vastustuksesi yhä ja onko Metalla uutta lomaketta.
options-authority = Sinun viranomaisesi
timeline-title = Mitä on tapahtunut
timeline-due = Vastaus on annettava
timeline-was-due = Vastaus piti antaa
timeline-later = Viimeistään, jos aika lasketaan vastauksestasi
timeline-reminder = Muistutuksen aika päättyy
timeline-acknowledgement = Yrityksen on vahvistettava saaneensa valituksesi
timeline-authority = Viranomaisen on kerrottava lisää
timeline-recheck = Tarkista, onko kaikki ennallaan
event-prepared = Valmistelit sen
event-form-opened = Avasit sivun
event-form-missing = Et nähnyt lomaketta: { $seen }
event-sent = Lähetit sen
event-delivered = Kirjeesi saapui perille
event-receipt = Tuli tieto, että se on saapunut
event-accepted = Se hyväksyttiin
event-refused = Se hylättiin
event-more-asked = Sinulta pyydettiin lisätietoja
event-reasons-asked = Kysyttiin, mitä käyttöä tarkoitat ja miksi
event-replied = Vastasit
event-other-company = Nimettiin toinen yritys
event-other-form = Pyydettiin käyttämään toista lomaketta
event-more-time = Pyydettiin lisää aikaa
event-reminded = Lähetit muistutuksen
event-letter = Lähetit kirjeen: { $letter }
event-authority-news = Viranomainen kirjoitti
event-authority-agreed = Viranomainen oli kanssasi samaa mieltä
event-authority-disagreed = Viranomainen oli eri mieltä tai päätti käsittelyn
event-rechecked = Tarkistit, onko kaikki ennallaan
event-note = Muistiinpano: { $note }
kept-title = Säilytetään vastustuksen kanssa
kept-sent = Mitä lähetit
kept-sent-on = Täsmälleen sellaisena kuin silloin: { $date }
kept-nothing-sent = Mitään ei ole vielä lähetetty.
kept-letter-on = Lähetetty: { $date }. Vastaanottaja: { $to }
kept-evidence = Todisteet
kept-evidence-none = Tiedostoja ei ole vielä. Pudota tähän sähköposti, kuva tai PDF.
kept-evidence-added = Lisätty: { $date }. { $size }
kept-evidence-missing = Tiedosto ei ole enää kansiossaan.
kept-evidence-changed = Tiedostoa on muutettu tallentamisen jälkeen.
kept-evidence-remove = Poista luettelosta
kept-evidence-remove-spoken = Poista luettelosta: { $name }
kept-evidence-folder = Näytä kansio
kept-evidence-add = Lisää tiedosto
size-bytes = { $count } tavua
size-kilobytes = { $count } kt
size-megabytes = { $count } Mt
letter-title-objection = Vastustuksesi kirjeenä
letter-title-reply = Vastauksesi
letter-title-reminder = Muistutuksesi
letter-title-company-complaint = Valituksesi yritykselle
letter-title-authority-complaint = Valituksesi viranomaiselle
letter-lead = Täytä puuttuvat kohdat. Kirje muuttuu, kun kirjoitat. Täältä ei lähetetä mitään.
letter-name = Koko nimesi
letter-name-hint = Kuten se on kirjeissäsi
letter-address = Postiosoitteesi
letter-address-hint = Katu, postinumero, paikkakunta ja maa, ilman nimeäsi
letter-town = Missä kirjoitat
letter-town-hint = Paikkakuntasi. Se tulee päiväyksen eteen.
letter-phone = Puhelinnumerosi
letter-phone-hint = Voit jättää tämän pois.
letter-reference = Asian numero
letter-reference-hint = Jos sait sellaisen. Se on usein saamasi sähköpostin otsikossa.
letter-reason = Perustelusi
letter-reason-hint = Omin sanoin ja kirjeen kielellä. Se tekee kirjeestä vahvemman.
letter-company = Mitä yritystä se koskee?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Käsitteleekö tuomioistuin tätä sinun pyynnöstäsi?
letter-court-yes = Kyllä käsittelee
letter-court-no = Ei käsittele
letter-may-be-named = Saako viranomainen kertoa yritykselle, kuka olet?
letter-may-be-named-yes = Kyllä saa
letter-may-be-named-no = Ei, pyydän ettei kerro
letter-language = Kirjeen kieli
letter-sheet = Kirje
letter-missing = Kirje tulee tähän, kun mitään ei enää puutu.
letter-missing-right = Asuinpaikallesi ei ole tällaista kirjettä.
letter-missing-name = Koko nimesi puuttuu.
letter-missing-address = Postiosoitteesi puuttuu.
letter-missing-town = Kirjoituspaikka puuttuu.
letter-missing-email = Tilin sähköpostiosoite puuttuu. Lisää se muokkaussivulla.
letter-missing-account = Tilin nimi puuttuu. Lisää se muokkaussivulla.
letter-missing-company = Emme tiedä, kenelle kirjoittaa.
letter-missing-sent = Mitään ei ole vielä lähetetty.
letter-missing-deadline = Vastaukselle ei ole määräpäivää.
letter-missing-occasion = Kirjoittamiseen ei ole vielä aihetta: vastausaika ei ole ohi, eikä vastustusta ole hylätty.
letter-missing-question = Mikään kysymys ei odota vastaustasi.
letter-missing-reason = Perustelusi puuttuu.
letter-missing-authority = Emme vielä tiedä viranomaistasi.
letter-missing-court = Kerro, käsitteleekö tuomioistuin asiaa.
letter-missing-may-be-named = Kerro, saako yritys tietää, kuka olet.
letter-note-company-blank = Emme tiedä, mikä yritys vastaa sinun tiedoistasi. Etsi sen nimi maasi Metan tietosuojakäytännöstä ja täytä tyhjät rivit.
letter-note-address-blank = Emme tiedä sen postiosoitetta sinun maassasi. Etsi se maasi tietosuojakäytännöstä ja täytä tyhjät rivit.
letter-note-other-language = Tämä viranomainen haluaa kielen, jolla meillä ei ole kirjettä. Kirje on tässä englanniksi. Käännätä se ensin.
letter-text = Kirje omin sanoin
letter-text-hint = Muutoksesi pysyvät, vaikka muuttaisit jotain vastausta
letter-compose = Tee se uudelleen vastauksistani
letter-change = Muuta tekstiä itse
letter-empty = Kirje on tyhjä. Kirjoita se tai tee se uudelleen vastauksistasi.
letter-copy = Kopioi kirje
letter-pdf = Tallenna PDF:nä
letter-docx = Tallenna muokattavaksi (Word)
letter-how-reply = Lähetä se vastauksena saamaasi sähköpostiin: kopioi kirje ja liitä se sinne.
letter-how-authority = Käytä viranomaisen valitussivua ja liitä kirje sinne, tai lähetä se postissa. Allekirjoita postissa lähetettävä kirje käsin.
letter-how-company = Tulosta ja allekirjoita se. Lähetä se kirjattuna kirjeenä ja säilytä kuitti. Nopea tapa on kopioida se samaan lomakkeeseen.
letter-sent-title = Lähetitkö sen?
letter-sent-hint = Lähettämäsi säilyy silloin juuri tällaisena.
letter-sent = Lähetin sen
letter-discard = Poista tämä kirje
letter-kind-objection = vastustus kirjeenä
letter-kind-reply = vastaus
letter-kind-reminder = muistutus
letter-kind-company-complaint = valitus yritykselle
letter-kind-authority-complaint = valitus viranomaiselle
kept-letters = Kirjeet
kept-letter-go-on = Jatka kirjoittamista
kept-letter-go-on-spoken = Jatka kirjoittamista: { $letter }
papers-title = Tulosta, tallenna ja anna eteenpäin
papers-title-found = { $count ->
    [one] Asiakirjat löydetystä tilistä
   *[other] Asiakirjat { $count } löydetystä tilistä
}
papers-record = Selvitys PDF:nä
papers-print = Avaa tulostettavaksi
papers-calendar = Päivä kalenteriini
papers-calendar-all = Päivät kalenteriini
papers-table = Taulukko taulukko-ohjelmaan (CSV)
papers-bundle = Kaikki valitusta varten (ZIP)
papers-bundle-hint = Kirjeesi, lähettämäsi tekstit, kaikki todisteet ja luettelo, josta näkee, onko jotain tiedostoa muutettu.
paper-footer = Sivu {"{page}"} / {"{pages}"}
record-title = Selvitys: { $account }
record-title-all = Selvitys kaikista vastustuksista
record-made = Tehty Veto Deskillä ({ $date }). Tässä on, mitä siihen oli kirjattu.
record-person = Henkilö
record-platform = Alusta
record-account = Tili
record-law = Laki
record-status = Tila
record-sentence = Sanallisesti
record-sent-on = Lähetetty
record-sent-to = Vastaanottaja
record-when = Päivä
record-what = Mitä tapahtui
record-file = Tiedosto
record-added = Lisätty
record-size = Koko
record-sum = Tarkistussumma (SHA-256)
record-letter = Lähetetty kirje ({ $date }): { $letter }
record-total = Tilit
record-due = Määräpäivä
record-evidence = Tiedostot
record-annex = Liite { $number }
calendar-summary = { $what }: { $account }
calendar-name = Päivät
bundle-name = Valitus { $account }
papers-record-all = Selvitys kaikista PDF:nä
kept-linked = Yhdistetyt: Accounts Centre (tilikeskus)
kept-note = Muistiinpanosi
edit-title = Muokkaa tätä tiliä
edit-lead = Muutokset tallentuvat kirjoittaessasi. Jo lähettämäsi pysyy ennallaan.
edit-person = Kenen tili on
edit-person-hint = Jätä tyhjäksi, jos tili on vain sinun.
edit-note = Muistiinpano
edit-note-hint = Mitä tahansa haluat muistaa
edit-done = Valmis
kept-linked-none = Yhtään ei ole merkitty.
kept-linked-change = Katso ja muuta yhdistämisiä
linked-title = Yhdistetyt tilit
linked-lead = Meta voi yhdistää tilejä palvelussa Accounts Centre (tilikeskus). Merkitse tähän, mitkä se on yhdistänyt. Tämä ei muuta mitään Metalla.
linked-back = Takaisin tiliin
linked-now = Yhdistetty
linked-with-none = Tätä tiliä ei ole yhdistetty toiseen tiliin.
linked-before = Ei enää yhdistetty
linked-add = Yhdistä toinen tili
linked-add-own = Saman henkilön tilit
linked-add-others = Muiden tilit
linked-add-none = Ei ole muuta tiliä, jonka voisi yhdistää.
linked-find = Etsi tiliä
linked-find-hint = Nimi, sähköposti tai puhelinnumero
linked-link = Yhdistä
linked-already = Yhdistetty: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Muuta päivää
linked-asked = Se on oikein
linked-take-out = Irrota
linked-take-out-this = Irrota tämä tili
linked-never = Niitä ei ole koskaan yhdistetty
linked-since = Mistä alkaen ne on yhdistetty?
linked-choice-before = Jo ennen vastustusta
linked-choice-day = Päivästä, jonka tiedän
linked-choice-unknown = En tiedä
linked-since-before = Tietojemme mukaan yhdistetty jo ennen vastustusta.
linked-since-day = Yhdistetty alkaen: { $date }.
linked-since-unknown = Yhdistetty. Ei tiedetä, mistä alkaen.
linked-until = Ei enää yhdistetty. Alkaen: { $date }.
cover-object = Tee vastustus tällekin tilille
cover-leave = Jätä ennalleen
cover-ask-again = Kysy uudelleen
options-cover-open = Meta ei kerro, koskeeko se vastustus tätä tiliä.
options-cover-again = Varma tapa on tehdä vastustus tällekin tilille.
reason-cover-joined = Yhdistetty tiliin { $account }. Alkaen: { $date }. Sen vastustus oli jo silloin hyväksytty.
reason-cover-unknown = Yhdistetty tiliin { $account }, ehkä vasta vastustuksen hyväksymisen jälkeen.
reason-cover-ended = Ei enää yhdistetty tiliin { $account }. Alkaen: { $date }. Sen vastustus hyväksyttiin ennen sitä.
reason-cover-left = Tilin { $account } vastustus voi koskea tätäkin. Jätit asian ennalleen ({ $date }).
done-cover-left = Asia jää ennalleen. Voit silti milloin tahansa tehdä vastustuksen tälle tilille.

## People

account-person = Kenen tili: { $name }
persons-show = Henkilöt
persons-all = Kaikki henkilöt
persons-title = Henkilöt
persons-lead = Kaikki, joiden vastustuksia säilytät täällä.
persons-find = Etsi henkilöä
persons-find-hint = Nimi tai sähköposti
persons-hide = Piilota ne, joilla kaikki on valmista
persons-hidden = { $count ->
    [one] Yksi henkilö on piilossa. Kaikki hänen tilinsä on vahvistettu.
   *[other] { $count } henkilöä on piilossa. Kaikki heidän tilinsä on vahvistettu.
}
persons-found = { $count ->
    [0] Ketään ei löytynyt.
    [one] Yksi henkilö
   *[other] { $count } henkilöä
}
persons-page = Henkilöt { $first }–{ $last }, kaikkiaan { $count }
persons-accounts = { $count ->
    [0] Ei vielä tiliä
    [one] Yksi tili
   *[other] { $count } tiliä
}
persons-needs = { $count ->
    [one] yksi odottaa sinua
   *[other] { $count } odottaa sinua
}
persons-settled = kaikki vahvistettu
persons-spoken = Näytä henkilö { $name }: { $more }
persons-add = Lisää henkilö
person-unnamed = Nimetön henkilö
person-lead = Muutokset tallentuvat kirjoittaessasi. Jo lähetetty pysyy ennallaan.
person-name = Nimi
person-name-hint = Kuten tunnet hänet täällä
person-full-name = Koko nimi
person-full-name-hint = Kirjeitä varten
person-email = Tavallinen sähköposti
person-email-hint = Ehdotetaan hänen seuraavalle tililleen
person-phone = Puhelinnumero
person-town = Paikkakunta
person-town-hint = Se tulee kirjeen päiväyksen eteen.
person-address = Postiosoite
person-address-hint = Kirjeitä varten, rivi riviltä, ilman nimeä
person-residence = Missä hän asuu
person-residence-unknown = Ei vielä kerrottu
person-residence-hint = Koskee uusia vastustuksia. Aloitetut ja tehdyt pysyvät ennallaan.
person-residence-change = Valitse, missä hän asuu
person-residence-close = Piilota maat
person-residence-eu = Euroopan unionissa, maa ei tiedossa
person-residence-eea = Islannissa, Liechtensteinissa tai Norjassa, maa ei tiedossa
person-language = Kirjeiden ja perustelujen kieli
person-language-hint = Tätä ehdotetaan. Voit joka kerta valita muunkin.
person-language-usual = Tavallinen kieli
person-accounts = Tilit
person-no-accounts = Ei vielä tiliä.
person-object = Tee vastustus toiselle tilille
person-object-first = Tee vastustus tämän henkilön tilille
person-object-spoken = Tee vastustus tämän henkilön toiselle tilille
person-on-desk = Näytä etusivulla
person-same = Tämä on sama henkilö kuin …
person-back = Takaisin: { $name }
person-remove = Poista tämä henkilö
person-remove-deleted = Myös hänen poistetut tilinsä häviäisivät.
person-hand-over-title = Luovuta
person-hand-over-lead = Tallenna tiedosto, jossa on vain tämä henkilö ja hänen tilinsä. Toinen Veto Desk voi avata sen tai ottaa siitä uudet tiedot.
person-hand-over-evidence = Todisteina säilytetyt tiedostot eivät ole siinä.
person-hand-over = Luovuta tämän henkilön osuus …
same-title = Kuka on sama henkilö kuin { $name }?
same-lead = Valitse, kenen tilit kuuluvat myös tälle henkilölle.
same-confirm-title = Ovatko { $kept } ja { $other } sama henkilö?
same-confirm-lead = Katso ensin, mitä tapahtuu. Sen voi kumota heti.
same-happens = Mitä tapahtuu
same-accounts = { $count ->
    [0] Henkilöllä { $other } ei ole tilejä, joita siirtää henkilölle { $kept }.
    [one] Yksi tili siirtyy henkilöltä { $other } henkilölle { $kept }.
   *[other] { $count } tiliä siirtyy henkilöltä { $other } henkilölle { $kept }.
}
same-goes = { $kept } jää. { $other } poistuu henkilöiden luettelosta.
same-filled = { $what }: { $value } otetaan mukaan.
same-differs = Mikä eroaa
same-differing = { $what }: { $kept } jää. { $other } siirtyy muistiinpanoon.
same-residence = Missä hän asuu: { $kept } jää, ei { $other }.
same-stays = Lähetetty pysyy ennallaan. Yhtään tiliä, vastausta tai muistiinpanoa ei katoa.
same-another = Valitse joku muu
same-join = Yhdistä yhdeksi henkilöksi
sheet-for = Lappu tälle henkilölle
sheet-hint = Mitä on tehty, mitä tehdään seuraavaksi ja mihin mennessä, isolla tekstillä.
sheet-print = Tulostettava lappu
sheet-save = Tallenna lappu
sheet-title = Vastustukset: { $name }
sheet-made = Tilanne: { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Mitään ei ole vielä lähetetty.
sheet-next = Nyt: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Mitään päivää ei tarvitse seurata.
sheet-footer = Tämä sovellus ei ole Metan · Sivu {"{page}"} / {"{pages}"}

## What was just done

done-account-deleted = Tili poistettiin etusivultasi.
done-draft-discarded = Keskeneräinen vastustus poistettiin.
done-answer-recorded = Vastaus kirjattiin.
done-answer-recorded-with-files = Vastaus kirjattiin. Antamasi tiedosto säilyy muuttumattomana tiedostosi vieressä.
done-note-added = Muistiinpano tallennettiin.
done-evidence-kept = { $count ->
    [one] Tiedosto säilyy muuttumattomana tiedostosi vieressä.
   *[other] { $count } tiedostoa säilyy muuttumattomina tiedostosi vieressä.
}
done-evidence-removed = Se on poissa luettelosta. Itse tiedosto jää kansioonsa.
done-letter-discarded = Kirje poistettiin.
done-paper-saved = Tallennettu: { $path }
done-step-recorded = Se kirjattiin.
done-undone = Kumottu: { $what }.
done-account-removed = Tili ja kaikki sen merkinnät poistettiin. Todisteina säilytetyt tiedostot jäävät kansioonsa.
done-merged = Toisella tietokoneella tehdyt muutokset lisättiin tiedostoosi.
done-merged-hand = Käsin tehdyt muutokset lisättiin.
done-merged-copy = Tiedostosi vieressä oli toinen kopio. Sen uudet tiedot lisättiin.
done-imported = Toisen tiedoston tiedot lisättiin.
done-imported-nothing = Kaikki sen tiedoston tiedot ovat jo etusivullasi.
done-backup-used = Aiempi tila on palautettu. Äskeinen tila on varmuuskopioiden joukossa.
done-edited = Tiedostoasi on muutettu Veto Deskin ulkopuolella. Sen voi yhä lukea. Tarkista, että merkintäsi ovat oikein.
done-unlocked = Toinen ikkuna on suljettu. Voit nyt tehdä muutoksia täällä.
done-person-removed = Henkilö poistettiin.
done-persons-joined = Heistä tuli yksi henkilö. Kaikki tilit ovat täällä.
done-restarted = Veto Desk pysähtyi vikaan. Se on käynnistynyt uudelleen. Tarkista, että viimeisin muutoksesi on tallessa. Tiedostosi: { $path }
count-added = { $count ->
    [one] Yksi tili on uusi.
   *[other] { $count } tiliä on uusia.
}
count-changed = { $count ->
    [one] Yksi tili muuttui.
   *[other] { $count } tiliä muuttui.
}
count-removed = { $count ->
    [one] Yksi tili poistettiin.
   *[other] { $count } tiliä poistettiin.
}
done-account-restored = Tili on taas etusivullasi.
done-accounts-added = { $count ->
    [one] Yksi taulukon tili on etusivullasi. Sen vastustusta ei ole aloitettu.
   *[other] { $count } taulukon tiliä on etusivullasi. Niiden vastustuksia ei ole aloitettu.
}
done-account-covered = Tili säilyy yhdistettynä. Toinen vastustus kattaa sen, kun se on hyväksytty.
done-pasted = Kopioitu teksti on liitetty.
done-address-opened = Selaintasi pyydettiin avaamaan sivu. Jos mitään ei aukea, kopioi osoite.
done-text-size = Tekstin koko: { $percent } %.
done-copy-saved = Kopio tallennettiin: { $path }
done-file-opened = Tiedosto avattiin.
done-several-sent = { $count ->
    [one] 1 vastustus merkittiin lähetetyksi.
   *[other] { $count } vastustusta merkittiin lähetetyksi.
}
done-several-answered = { $count ->
    [one] Vastaus kirjattiin 1 tilille.
   *[other] Vastaus kirjattiin { $count } tilille.
}
done-several-deleted = { $count ->
    [one] 1 tili poistettiin.
   *[other] { $count } tiliä poistettiin.
}
done-turn-over = { $count ->
    [one] Kävit tilin läpi.
   *[other] Kävit läpi kaikki { $count } tiliä.
}
done-set-aside = Tiedostoa ei voitu lukea, mutta se säilyy uudella nimellä: { $path }
close-asked = Viimeisimpiä muutoksiasi ei ole vielä tallennettu. Tallenna ensin kopio tai sulje tallentamatta.

## The file

save-failed-title = Muutoksiasi ei ole tallennettu
save-retry = Yritä uudelleen
save-elsewhere = Tallenna kopio …
save-read-only = Tiedoston kansioon ei voi kirjoittaa. Kaikki säilyy täällä, kun ikkuna on auki. Tallenna kopio toiseen kansioon.
save-full = Levy on täynnä. Kaikki säilyy täällä, kun ikkuna on auki. Vapauta tilaa ja yritä uudelleen.
save-denied = Järjestelmä ei anna kirjoittaa tiedostoa. Kaikki säilyy täällä, kun ikkuna on auki. Tallenna kopio toiseen kansioon.
save-vanished = Tiedoston kansio on kadonnut. Kaikki säilyy täällä, kun ikkuna on auki. Palauta kansio tai tallenna kopio muualle.
save-newer = Veto Deskin uudempi versio on sillä välin kirjoittanut tiedoston. Kaikki säilyy täällä, kun ikkuna on auki. Tallenna kopio ja asenna sitten se versio.
save-other = Tallennus ei onnistunut. Kaikki säilyy täällä, kun ikkuna on auki. Yritä uudelleen tai tallenna kopio muualle.
copy-read-only = Sitä ei tallennettu: kansioon ei voi kirjoittaa. Valitse toinen kansio.
copy-full = Sitä ei tallennettu: levy on täynnä. Valitse toinen paikka.
copy-denied = Sitä ei tallennettu: järjestelmä ei anna kirjoittaa sinne. Valitse toinen kansio.
copy-vanished = Sitä ei tallennettu: kansiota ei ole. Valitse toinen kansio.
copy-other = Sitä ei tallennettu. Valitse toinen paikka.
trouble-title = Tiedostoasi ei voitu avata
trouble-damaged = Tiedosto on vioittunut. Rivi { $line }, sarake { $column }.
trouble-newer = Tiedosto on tehty Veto Deskin uudemmalla versiolla. Asenna se, niin voit avata tiedoston.
trouble-too-large = Tiedosto on paljon suurempi kuin mikään tämän sovelluksen tiedosto.
trouble-denied = Järjestelmä ei anna lukea tiedostoa. Tarkista, kuka saa lukea sitä.
trouble-missing = Siinä paikassa ei ole tiedostoa.
trouble-other = Tiedostoa ei voitu lukea.
trouble-untouched = Mitään ei muutettu. Tiedosto säilyy, valitsit mitä tahansa.
trouble-previous = Uusin varmuuskopio
trouble-previous-what = Tehty: { $date }. Siinä on { $count ->
    [one] yksi tili.
   *[other] { $count } tiliä.
}
trouble-use-previous = Käytä tätä varmuuskopiota
trouble-other-file = Toinen tiedosto
trouble-new = Uusi, tyhjä alku
trouble-new-hint = Vanha tiedosto säilyy uudella nimellä sen vieressä.
trouble-start-new = Aloita tyhjästä

settings-title = Asetukset
settings-theme = Vaalea tai tumma
theme-system = Kuten tällä tietokoneella
theme-light = Vaalea
theme-dark = Tumma
settings-contrast = Kontrasti
contrast-system = Kontrasti kuten tällä tietokoneella
contrast-normal = Tavallinen kontrasti
contrast-high = Suuri kontrasti, mustavalkoinen
settings-language = Kieli
settings-language-hint = Sovelluksen kieli. Perusteluilla ja kirjeillä on oma kielensä.
settings-language-of-system = Kuten tällä tietokoneella: { $language }
settings-language-not-reviewed = Äidinkielinen lukija ei ole vielä tarkistanut näitä tekstejä. Jos jokin on epäselvää, valitse englanti.
settings-language-reviewed = Äidinkielinen lukija on tarkistanut nämä tekstit.
languages-more = Muut kielet
settings-language-help = Voit auttaa korjaamaan niitä ilman mitään ohjelmaa: tiedosto CONTRIBUTING kertoo, miten.
settings-text-size = Tekstin koko
text-size-percent = { $percent } %
settings-text-size-hint = Kaikki suurenee tekstin mukana. Ctrl ja plus tai miinus tekee saman joka sivulla.
settings-companion = Kun lomake on auki
settings-companion-on = Pienennä tämä ikkuna selaimen viereen
settings-companion-hint = Pieni ikkuna näyttää yhden vaiheen kerrallaan. Yksi painike suurentaa sen taas.
settings-graphics = Grafiikka
settings-graphics-simple = Yksinkertainen grafiikka
settings-graphics-hint = Valitse tämä, jos ikkuna välkkyy, on tyhjä tai hidas. Ulkonäkö ei muutu. Tulee voimaan seuraavassa käynnistyksessä.
settings-file = Tiedostosi
settings-file-lead = Kaikki on yhdessä tiedostossa tällä tietokoneella eikä missään muualla. Vain sinä voit lukea sitä.
settings-file-path = Missä se on
settings-copy-path = Kopioi sijainti
settings-save-copy = Tallenna kopio …
settings-open = Avaa toinen tiedosto …
settings-picking = Tiedoston valintaikkuna on auki.
settings-typed-path = Tiedoston polku
settings-typed-path-hint = Vain jos tiedoston valintaikkuna ei aukea.
settings-typed-open = Avaa tämä tiedosto
settings-typed-copy = Tallenna kopio sinne
settings-typed-import = Lisää sen merkinnät
settings-open-folder = Avaa kansio
settings-import-title = Merkinnät toisesta tiedostosta
settings-import-lead = Lisää toisen Veto Desk -tiedoston sisältö. Mitään omaasi ei katoa, eikä mikään tule kahteen kertaan.
settings-import = Lisää merkintöjä tiedostosta …
settings-backups-title = Varmuuskopiot
settings-backups-lead = Sovellus säilyttää kopioita tiedostosi aiemmista tiloista. Voit palata mihin tahansa niistä.
settings-backups = Palaa aiempaan tilaan …
backups-title = Palaa aiempaan tilaan
backups-lead = Valitse päivä. Etusivusi on sitten sellainen kuin silloin.
backups-reading = Etsitään varmuuskopioita …
backups-none = Varmuuskopioita ei vielä ole. Sellainen tehdään joka käynnistyksessä ja joka tunti, kun käytät sovellusta.
backups-use = Palauta tämä tila
backups-back = Takaisin asetuksiin
backups-undo = Nykyinen tila kopioidaan ensin. Voit kumota muutoksen.
backup-when = { $date } klo { $time }
backup-what = { $accounts ->
    [one] Yksi tili
   *[other] { $accounts } tiliä
}, { $objections ->
    [one] yksi vastustus
   *[other] { $objections } vastustusta
}
settings-about = Tietoja
settings-version = Veto Desk { $version }
settings-facts = Osoitteet ja säännöt koottiin 22. marraskuuta 2026. Lähteet on päivätty. Kukaan ei avannut osoitteita tätä versiota varten.
settings-no-advice = Tämä sovellus ei anna oikeudellista neuvontaa.
settings-licence = Veto Desk on ilmainen. Voit valita MIT-lisenssin tai Apache-lisenssin. Se sisältää muidenkin työtä.
settings-licences = Kenen työtä siinä on
licences-title = Kenen työtä siinä on
licences-lead = Veto Desk sisältää muiden työtä. Tässä kaikki lisenssin mukaan, englanniksi.
licences-hint = ”OR” tarkoittaa, että saat valita. ”AND” tarkoittaa, että kaikki ovat voimassa. Jotkin teokset ovat mukana vain yhdessä järjestelmässä.
licences-show = Näytä teokset ja tekstit
licences-show-spoken = Näytä teokset ja tekstit, lisenssi { $licence }
licences-works = Teokset
licences-text = Teksti { $number }
licences-back = Takaisin luetteloon

## Help

help-title = Ohje
help-lead = Veto Desk opastaa sinut viralliselle lomakkeelle ja seuraa vastustustasi, kunnes asia on selvä.
help-how = Näin se toimii
help-how-1 = Vastaa muutamaan lyhyeen kysymykseen. Jokainen vastaus tallentuu heti.
help-how-2 = Avaa virallinen sivu ja liitä siihen valmistelemamme tekstit.
help-how-3 = Lähetä lomake siellä. Kerro sitten täällä, että lähetit sen.
help-how-4 = Kun vastaus tulee, kirjaa se tänne. Etusivu näyttää seuraavan vaiheen.
help-does = Mitä vastustus tekee
help-does-1 = Se estää julkaisujesi käytön tulevaisuudessa. Se, minkä tekoäly on jo oppinut, pysyy siinä.
help-does-2 = Se ei kata kuvia, joita muut julkaisevat sinusta.
help-does-3 = Se ei poista Meta AI:ta sovelluksistasi.
help-safe = Tietosi
help-safe-1 = Kaikki pysyy yhdessä tiedostossa tällä tietokoneella. Sovellus ei itse käytä verkkoa.
help-safe-2 = Se avaa vain oman luettelonsa viralliset osoitteet, ja vain kun pyydät.
help-safe-3 = Se ei koskaan kysy salasanaa, koodia eikä henkilöllisyystodistusta.
help-copies = Tiedostosi ja sen kopiot
help-copies-1 = Aiemmat tilat säilyvät tiedostosi vieressä. Voit palata johonkin niistä asetuksissa.
help-copies-2 = Tiedosto voi olla kansiossa, joka on usean tietokoneen yhteinen. Kunkin lisäykset säilyvät.
help-copies-3 = Kun siirryt uudelle tietokoneelle, tallenna kopio ja avaa se siellä.
help-keys = Näppäimet
help-keys-tab = Sarkain ja Vaihto+Sarkain siirtävät painikkeesta toiseen. Välilyönti tai Enter painaa sitä.
help-keys-answers = Nuolinäppäimet siirtävät vastauksesta toiseen. Samoin vastauksen ensimmäinen kirjain.
help-keys-size = Ctrl ja plus tai miinus suurentaa tai pienentää kaikkea. Ctrl ja 0 palauttaa koon.
help-keys-copy = Tekstikentässä Ctrl ja C kopioi, Ctrl ja V liittää.
help-keys-go-on = Ctrl ja Enter painaa sivun pääpainiketta. Kun vastaat kysymykseen kentässä, pelkkä Enter riittää.
help-keys-back = Alt ja nuoli vasemmalle palaa takaisin. Tekstikentässä se siirtää yhden sanan.
help-keys-help = F1 avaa tämän sivun.
help-keys-undo = Ctrl ja Z kumoaa viimeisimmän muutoksen. Tekstikentässä se kumoaa kirjoittamaasi.

## Guides

guides-here = Oppaita tähän kohtaan
guides-search = Etsi oppaista
guides-search-hint = Yksi tai useampi sana, kuten ”lomake” tai ”puhelin”
guides-found = { $count ->
    [one] Yksi opas löytyi.
   *[other] { $count } opasta löytyi.
}
guides-none-found = Kokeile toista sanaa tai vähennä sanoja. Poista kirjoittamasi, niin näet kaikki oppaat.
guides-object = Vastusta
guides-trouble = Lomake puuttuu ja muita pulmia
guides-after = Lähettämisen jälkeen
guides-places = Missä asut
guides-good-to-know = Hyvä tietää
guides-app = Tämä sovellus
guide-checked = Tarkistettu: { $date }
guide-platforms = Alustat: { $names }
guide-residences = Asuinpaikat: { $names }
guide-sources = Lähteet
guide-source = { $title }, { $date }
guide-source-app = Tämä sovellus itse
guide-close = Sulje opas

## Where there is no window

start-usage = Käyttö: veto-desk [--file] [POLKU] [--software]
start-no-folder = Veto Desk ei löytänyt kansiota tiedostolleen. Käynnistä se valitsimella --file ja polulla.
start-no-screen = Veto Desk ei voi avata ikkunaansa. Se ei löytänyt näyttöä. Käynnistä se työpöydältä.
start-no-picture = Veto Desk ei voi avata ikkunaansa. Näyttö ei ota siltä kuvaa vastaan. Asenna tai päivitä näytönohjaimen ajuri.
start-no-library = Veto Desk ei voi avata ikkunaansa. Ikkunajärjestelmä tai jokin sen kirjastoista ei vastannut.
start-stopped = Veto Desk pysähtyi vikaan. Kirjoittamasi on tallennettu. Käynnistä se uudelleen, niin voit jatkaa. Tiedostosi: { $path }
