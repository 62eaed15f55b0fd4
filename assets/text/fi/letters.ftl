### The words of letters to companies and authorities, in Finnish. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Finnish text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place } { $date }
letter-law-gdpr = GDPR
letter-law-uk = UK GDPR
letter-both-services = Facebook ja Instagram
letter-company-unknown = Palvelua ylläpitävälle yritykselle: { $service }
letter-subject = Asia: { $subject }
letter-salutation = Hyvä vastaanottaja,
letter-closing = Kunnioittavasti
letter-closing-ch = Kunnioittavasti
letter-annexes = Liitteet
letter-annex = Liite { $number }: { $what }
letter-annex-objection = Jäljennös vastustuksestani ({ $date })
letter-label-name = Nimi: { $name }
letter-label-address = Postiosoite: { $address }
letter-label-email = Sähköposti: { $email }
letter-label-phone = Puhelin: { $phone }
letter-label-service = Palvelu: { $service }
letter-label-account = Tili: { $account }
letter-label-reference = Asian numero: { $reference }
letter-label-company = Yritys: { $company }

## Objection by letter

letter-objection-subject = Henkilötietojeni tekoälykäytön vastustus ({ $law }:n 21 artiklan 1 kohta)
letter-objection-opening = Vastustan { $law }:n 21 artiklan 1 kohdan nojalla henkilötietojeni käsittelyä tekoälymallien ja -järjestelmien kehittämistä, kouluttamista, hienosäätöä ja parantamista varten.
letter-objection-basis = Tämä koskee sekä omaa tekoälyänne että kolmansien osapuolten tekoälyä aina, kun käsittely perustuu oikeutettuihin etuihin (6 artiklan 1 kohdan f alakohta).
letter-eea = GDPR on maassani voimassa Euroopan talousalueesta tehdyn sopimuksen nojalla.
letter-account-intro = Vastustukseni koskee tätä tiliä:
letter-account-linked = Sama koskee kaikkia muita tilejä, jotka olette yhdistäneet tähän tiliin.
letter-no-account = Minulla ei ole tiliä. Tämä kirje koskee seuraavaa palvelua: { $service }. Voitte tunnistaa minut näistä tiedoista:
letter-data-intro = Kyse on seuraavista tiedoista, aiemmista ja tulevista:
letter-data-own = Oma sisältöni ({ $service }): julkaisut, kuvat, videot, kommentit ja profiilitiedot metatietoineen.
letter-data-chats = Keskusteluni tekoälytoimintojen kanssa palautteeni mukaan lukien, metatietoineen.
letter-data-others = Minua koskevat tiedot, joita muut jakavat tai joita saatte kolmansilta osapuolilta.
letter-data-shared = Muiden ihmisten julkaisut, kuvat, videot ja kommentit, joissa näyn, joissa minut mainitaan tai jotka koskevat minua.
letter-data-others-chats = Mitä muut kirjoittavat minusta keskusteluissa tekoälytoimintojen kanssa.
letter-data-third-parties = Minua koskevat tiedot, jotka ovat peräisin internetistä, lisensoiduista lähteistä tai muilta kolmansilta osapuolilta.
letter-data-whatsapp = Tekoälyviestini WhatsAppissa palautteeni mukaan lukien, metatietoineen.
letter-special = Näihin tietoihin voi sisältyä erityisiin henkilötietoryhmiin kuuluvia tietoja (9 artiklan 1 kohta). En anna suostumusta niiden käsittelyyn tähän tarkoitukseen.
letter-split-meta = Meta ylläpitää Meta AI:ta WhatsAppissa. Siksi tämä kirje on osoitettu teille; WhatsApp saa erillisen kirjeen.
letter-split-whatsapp = Tiedän, että Meta ylläpitää Meta AI:ta WhatsAppissa. Siksi Meta saa erillisen kirjeen. Pyydän teitä kertomaan, mitä itse teette näillä tiedoilla, ja olemaan luovuttamatta niitä tähän tarkoitukseen.
letter-ground-intro = Henkilökohtaiseen erityiseen tilanteeseeni liittyvät perusteet ovat seuraavat:
letter-ground-none = Jos tarvitsette lisätietoja henkilökohtaisesta erityisestä tilanteestani, pyydän teitä kertomaan viipymättä, mitä tarvitsette.
letter-requests-intro = Pyydän teiltä seuraavaa:
letter-request-stop = Lopettakaa tämä käsittely (21 artiklan 1 kohta).
letter-request-restrict = Rajoittakaa käsittelyä, kunnes on todennettu, syrjäyttävätkö oikeutetut perusteenne minun perusteeni (18 artiklan 1 kohdan d alakohta). Ilmoittakaa minulle, ennen kuin poistatte rajoituksen (18 artiklan 3 kohta).
letter-request-erase = Poistakaa kyseiset tiedot tähän tarkoitukseen käytetyistä tietoaineistoista (17 artiklan 1 kohdan c alakohta).
letter-request-recipients = Ilmoittakaa poistamisesta ja rajoittamisesta jokaiselle tietojen vastaanottajalle ja kertokaa minulle, keitä vastaanottajat ovat (19 artikla).
letter-request-confirm = Vahvistakaa minulle kirjallisesti, mitä olette tehneet.
letter-request-refusal = Jos kieltäydytte, ilmoittakaa huomattavan tärkeät ja perustellut syynne sekä perustelunne (21 artiklan 1 kohta ja 12 artiklan 4 kohta).
letter-answer-due = Pyydän vastausta ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa vastaanottamisesta (12 artiklan 3 kohta). Jos vastaanotatte tämän kirjeen { $start }, viimeinen päivä on { $due }.
letter-due-moved = Kalenterin mukaan viimeinen päivä on { $date }. Se ei ole työpäivä, joten määräaika jatkuu seuraavaan työpäivään (asetus N:o 1182/71, 3 artiklan 4 kohta).
letter-due-moved-uk = Kalenterin mukaan viimeinen päivä on { $date }. Se ei ole työpäivä, joten määräaika jatkuu seuraavaan työpäivään.
letter-no-deletion = En pyydä poistamaan tiliäni. Jos vastustukseni muuttaisi palvelua kohdallani, pyydän kertomaan siitä etukäteen.
letter-how-to-answer = Pyydän vastausta sähköpostitse osoitteeseen { $email } tai postitse yllä olevaan osoitteeseen. Pyydän, ettette ohjaa minua toiselle lomakkeelle.
letter-identity = Jos teillä on perusteltua syytä epäillä henkilöllisyyttäni, pyydän teitä kertomaan viipymättä, mitä tietoja tarvitsette (12 artiklan 6 kohta).

## Switzerland: express prohibition

letter-ch-subject = Henkilötietojeni tekoälykäytön nimenomainen kielto
letter-ch-opening = Kiellän teitä nimenomaisesti käsittelemästä henkilötietojani tekoälymallien ja -järjestelmien kehittämistä, kouluttamista, hienosäätöä ja parantamista varten. Tämä koskee sekä omaa tekoälyänne että kolmansien osapuolten tekoälyä.
letter-ch-account = Kieltoni koskee tätä tiliä:
letter-ch-law = Käsittely vastoin nimenomaista tahtoani loukkaa persoonallisuuttani (Sveitsin liittovaltion tietosuojalain (FADP) 30 artiklan 2 kohdan b alakohta). Se edellyttäisi 31 artiklan mukaista oikeutusta.
letter-ch-public = Kieltoni kattaa myös tiedot, jotka olen itse saattanut yleisesti saataville (FADP:n 30 artiklan 3 kohta).
letter-ch-request-stop = Lopettakaa tämä käsittely.
letter-ch-request-erase = Poistakaa kyseiset tiedot tähän tarkoitukseen käytetyistä tietoaineistoista.
letter-ch-request-disclose = Älkää luovuttako näitä tietoja kolmansille osapuolille tähän tarkoitukseen.
letter-ch-request-confirm = Vahvistakaa minulle kirjallisesti, mitä olette tehneet, tai nimetkää oikeutus, johon vetoatte.
letter-ch-due = Pyydän vastausta määräajassa, jonka viimeinen päivä on { $due }. Olen itse valinnut tämän päivän; laki ei määrää sitä.
letter-ch-reminder-subject = Muistutus henkilötietojeni tekoälykäytön vastustuksesta ({ $date })
letter-ch-waited = Odotin vastausta ajassa, jonka viimeinen päivä oli { $due }. Laki ei määrää päivää.
letter-ch-next = Muussa tapauksessa varaan oikeuden esittää vaatimuksia siviilituomioistuimissa (FADP:n 32 artiklan 2 kohta) ja tehdä ilmoituksen liittovaltion tietosuojavaltuutetulle (FADP:n 49 artikla).

## Brazil: opposition

letter-br-subject = Henkilötietojeni tekoälykäytön vastustus (LGPD:n 18 artiklan 2 §)
letter-br-opening = Vastustan Brasilian tietosuojalain (LGPD, laki 13.709/2018) 18 artiklan 2 §:n nojalla henkilötietojeni käsittelyä tekoälyn kehittämistä, kouluttamista, hienosäätöä ja parantamista varten.
letter-br-basis = En ole antanut suostumusta tähän käyttöön. Näkemykseni mukaan se ei ole lain mukaista.
letter-br-request-stop = Lopettakaa tämä käsittely sekä omaa tekoälyänne että kolmansien osapuolten tekoälyä varten.
letter-br-request-exclude = Jättäkää kyseiset tiedot pois tähän tarkoitukseen käytetyistä tietoaineistoista.
letter-br-request-confirm = Vahvistakaa minulle kirjallisesti, mitä olette tehneet.
letter-br-request-reasons = Jos ette voi toimia välittömästi, ilmoittakaa syyt (18 artiklan 3–5 §).
letter-br-due = Pyydän teitä toimimaan välittömästi ja maksutta (18 artiklan 3–5 §).
letter-br-reminder-subject = Muistutus vastustuksestani ({ $date }), LGPD:n 18 artikla
letter-br-waited = LGPD edellyttää välitöntä toimintaa tai perusteltua ilmoitusta (18 artiklan 3–5 §). Tähän mennessä saamani ei täytä tätä.
letter-br-next = Muussa tapauksessa harkitsen hakemusta tietosuojaviranomaiselle ANPD:lle (18 artiklan 1 §) ja kuluttajansuojaelimille (18 artiklan 8 §).

## Reminder

letter-reminder-subject = Muistutus vastustuksestani ({ $date }), { $law }:n 21 artiklan 1 kohta
letter-ref-form = Lähetin teille { $date } vastustukseni, joka koskee henkilötietojeni käyttöä tekoälyyn. Käytin lomaketta osoitteessa { $address }.
letter-ref-email = Lähetin teille { $date } vastustukseni, joka koskee henkilötietojeni käyttöä tekoälyyn. Lähetin sen sähköpostitse osoitteeseen { $address }.
letter-ref-post = Lähetin teille { $date } vastustukseni, joka koskee henkilötietojeni käyttöä tekoälyyn. Lähetin sen postitse osoitteeseen: { $address }.
letter-happened-silence = En ole sen jälkeen saanut vastausta.
letter-happened-receipt = Vahvistitte { $date } vastaanottaneenne vastustukseni. En ole sen jälkeen saanut päätöstä.
letter-happened-replied = Esititte minulle kysymyksen, ja vastasin siihen { $date }. En ole sen jälkeen saanut päätöstä.
letter-happened-refused = Hylkäsitte vastustukseni { $date }.
letter-happened-more-time = Ilmoititte { $date }, että tarvitsette lisää aikaa. En ole sen jälkeen saanut päätöstä.
letter-late-law = Ilmoituksenne tuli liian myöhään. Lisäaika on 12 artiklan 3 kohdan mukaan mahdollinen vain, jos ilmoitatte siitä perusteluineen kuukauden kuluessa vastaanottamisesta.
letter-extended-over = Nyt myös pidennetty määräaika on päättynyt.
letter-period-over = Vastaanottamisesta ({ $start }) laskettu 12 artiklan 3 kohdan mukainen määräaika päättyi { $due }.
letter-no-notice = Tiedossani ei ole, että olisitte ensimmäisen kuukauden aikana ilmoittaneet tarvitsevanne lisää aikaa.
letter-burden = Teidän on osoitettava, että käsittelyyn on huomattavan tärkeä ja perusteltu syy, joka syrjäyttää etuni, oikeuteni ja vapauteni (21 artiklan 1 kohta).
letter-burden-answer = Vastauksenne ei vakuuta minua siitä, että minun tapauksessani olisi tällainen syy. Pyydän teitä ilmoittamaan syyt juuri minun tapauksessani ja sen, miten punnitsitte niitä.
letter-repeat-intro = Toistan pyyntöni:
letter-not-new = Tämä on muistutus, ei uusi pyyntö. Vastustukseni päivämäärä pysyy samana.
letter-new-period = Pyydän vastausta määräajassa, jonka viimeinen päivä on { $due }. Olen itse valinnut tämän päivän; se ei pidennä mitään lakisääteistä määräaikaa.
letter-next = Muussa tapauksessa teen valituksen valvontaviranomaiselle (77 artikla). Varaan oikeuden viedä asian tuomioistuimeen (79 artikla).
letter-next-uk = Muussa tapauksessa teen teille tietosuojavalituksen (Data Protection Act 2018 -lain 164A §) ja käännyn sen jälkeen ICO:n puoleen.

## Reply to a question

letter-reply-subject = Kysymyksenne ({ $asked }) vastustuksestani ({ $date })
letter-reply-opening = Pyysitte minulta { $asked } lisätietoja vastustuksestani ({ $date }). Tämä on vastaukseni.
letter-reply-which = Vastustan tätä käsittelyä: henkilötietojeni käyttöä omien tai kolmansien osapuolten tekoälymallien ja -järjestelmien kehittämiseen, kouluttamiseen, hienosäätöön ja parantamiseen ({ $law }:n 21 artiklan 1 kohta).
letter-reply-responsible = Jos katsotte, että asiasta vastaa toinen yritys, pyydän teitä kertomaan, mikä, ja välittämään vastustukseni sille.
letter-reply-period = Näkemykseni mukaan kysymyksenne ei aloita 12 artiklan 3 kohdan määräaikaa uudelleen. Se lasketaan vastaanottamisesta ({ $start }), ja sen viimeinen päivä on { $due }.
letter-reply-uk = Teillä on nyt vastaukseni. Vastaanottamisesta ({ $start }) laskettuna viimeinen päivä on { $due }, lukuun ottamatta aikaa, jona määräaika lain mukaan ei kulu.
letter-reply-decide = Pyydän teitä nyt ratkaisemaan vastustukseni ja vahvistamaan ratkaisunne minulle kirjallisesti.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Tietosuojavalitus vastustukseni ({ $date }) johdosta
letter-uk-opening = Teen tietosuojavalituksen Data Protection Act 2018 -lain 164A §:n nojalla. Pykälä lisättiin lakiin Data (Use and Access) Act 2025 -lain 103 §:llä.
letter-facts-intro = Asiassa on tapahtunut seuraavaa:
letter-uk-acknowledge = Pyydän teitä vahvistamaan tämän valituksen vastaanottamisen 30 päivän kuluessa. Aika lasketaan vastaanottamista seuraavasta päivästä. Jos vastaanotatte sen { $start }, viimeinen päivä on { $due }.
letter-uk-outcome = Pyydän teitä ryhtymään asianmukaisiin toimiin ilman aiheetonta viivytystä ja kertomaan minulle lopputuloksen.
letter-uk-next = Jos asia ei ratkea, käännyn ICO:n puoleen.

## What happened, as a list

letter-fact-account = Käytän seuraavaa palvelua: { $service }. Tilini on { $account }.
letter-fact-no-account = Kirjoitan henkilönä, jolla ei ole tiliä. Asia koskee tietojani seuraavassa palvelussa: { $service }.
letter-fact-what = Vastustukseni koskee henkilötietojeni käsittelyä tekoälymallien ja -järjestelmien kehittämistä, kouluttamista, hienosäätöä ja parantamista varten.
letter-fact-form = { $date }: vastustukseni lomakkeella osoitteessa { $address }.
letter-fact-email = { $date }: vastustukseni sähköpostitse osoitteeseen { $address }.
letter-fact-post = { $date }: vastustukseni postitse osoitteeseen { $address }.
letter-fact-form-missing = { $date }: virallinen sivu ei näyttänyt minulle lomaketta.
letter-fact-receipt = { $date }: vahvistus vastaanottamisesta, ei päätöstä.
letter-fact-accepted = { $date }: vastaus, jossa vastustukseni hyväksyttiin.
letter-fact-refused = { $date }: vastustukseni hylättiin.
letter-fact-more-asked = { $date }: minulle esitetty kysymys vastustuksestani.
letter-fact-replied = { $date }: vastaukseni vastustustani koskevaan kysymykseen.
letter-fact-other-company = { $date }: vastaus, jonka mukaan asiasta vastaa toinen yritys.
letter-fact-other-form = { $date }: vastaus, jonka mukaan minun pitäisi käyttää toista lomaketta.
letter-fact-more-time = { $date }: ilmoitus, että tarvitaan lisää aikaa.
letter-fact-reminded = { $date }: muistutukseni.
letter-fact-over = { $date }: 12 artiklan 3 kohdan mukaisen määräajan loppu, laskettuna vastaanottamisesta ({ $start }).
letter-fact-open = En ole tähän päivään mennessä saanut päätöstä.

## What was infringed

letter-claims-intro = Näkemykseni mukaan seuraavia { $law }:n säännöksiä on rikottu:
letter-claim-silence = 12 artiklan 3 ja 4 kohta: Minulle ei määräajassa kerrottu, mihin toimenpiteisiin on ryhdytty, eikä sitä, miksi niihin ei ole ryhdytty.
letter-claim-late = 12 artiklan 3 kohta: Lisäajasta ilmoitettiin vasta ensimmäisen kuukauden jälkeen ja siten liian myöhään.
letter-claim-extended = 12 artiklan 3 kohta: En saanut päätöstä edes pidennetyssä määräajassa.
letter-claim-stop = 21 artiklan 1 kohta: Kukaan ei ole vahvistanut minulle, että käsittely on loppunut, eikä osoittanut huomattavan tärkeää ja perusteltua syytä.
letter-claim-refused = 21 artiklan 1 kohta: Rekisterinpitäjän on osoitettava huomattavan tärkeä ja perusteltu syy, joka syrjäyttää etuni, oikeuteni ja vapauteni. Näkemykseni mukaan hylkäys ei tee niin.
letter-claim-restrict = 18 artiklan 1 kohdan d alakohta: Kukaan ei ole vahvistanut minulle käsittelyn rajoittamista siksi ajaksi, kun todennetaan, syrjäyttävätkö rekisterinpitäjän oikeutetut perusteet minun perusteeni.
letter-claim-erase = 17 artiklan 1 kohdan c alakohta: Kukaan ei ole vahvistanut minulle kyseisten tietojen poistamista.
letter-claim-obstructed = 12 artiklan 2 kohta ja 25 artikla: Oikeuteni käyttämistä ei ole helpotettu, kuten tapahtumista ilmenee.

## Complaint to an authority

letter-complaint-subject = GDPR:n 77 artiklan mukainen valitus, kohteena { $company }
letter-complaint-opening = Teen valituksen asetuksen (EU) 2016/679 (yleinen tietosuoja-asetus, GDPR) 77 artiklan nojalla. Vakinainen asuinpaikkani on teidän toimialueellanne.
letter-complaint-language = Kirjoitan suomeksi, koska en voi tarjota tätä kirjettä teidän kielellänne. Pyydän kertomaan, jos tarvitsette käännöksen.
letter-complaint-me = Valittaja
letter-complaint-controller = Rekisterinpitäjä
letter-complaint-lead = Käsittely on rajatylittävää. Tietääkseni johtava valvontaviranomainen on Irlannin Data Protection Commission (56 artikla).
letter-complaint-contact = Pyydän teitä ottamaan sen mukaan lain mukaisesti (60 artikla) ja pysymään viranomaisena, jonka puoleen voin kääntyä.
letter-complaint-lead-you = Käsittely on rajatylittävää. Tietääkseni te olette johtava valvontaviranomainen (56 artikla).
letter-complaint-facts = Tapahtumat
letter-complaint-law = Rikotut oikeudet
letter-complaint-second = Toiseksi pyydän teitä tutkimaan, voivatko oikeutetut edut (6 artiklan 1 kohdan f alakohta) ylipäätään olla tämän käsittelyn peruste.
letter-complaint-time = Milloin sain tietää asiasta
letter-complaint-known = Rikkominen on ollut tiedossani { $date } alkaen.
letter-complaint-wishes = Mitä pyydän
letter-wish-find = Todetkaa, että oikeuksiani on rikottu.
letter-wish-order = Määrätkää rekisterinpitäjä noudattamaan vastustustani (58 artiklan 2 kohdan c alakohta).
letter-wish-limit = Asettakaa käsittelylle väliaikainen tai pysyvä rajoitus, mukaan lukien käsittelykielto (58 artiklan 2 kohdan f alakohta).
letter-wish-erase = Määrätkää kyseiset tiedot poistettaviksi (58 artiklan 2 kohdan g alakohta).
letter-wish-inform = Ilmoittakaa minulle valitukseni etenemisestä ja ratkaisusta (77 artiklan 2 kohta).
letter-complaint-more = Lisätiedot
letter-complaint-earlier = Otin aiemmin yhteyttä rekisterinpitäjään, kuten edellä on kuvattu.
letter-complaint-court-no = Mikään tuomioistuin ei käsittele tätä asiaa pyynnöstäni.
letter-complaint-court-yes = Tuomioistuin käsittelee tätä asiaa pyynnöstäni.
letter-complaint-name-yes = Suostun siihen, että välitätte nimeni ja tämän valituksen rekisterinpitäjälle.
letter-complaint-name-no = Pyydän, ettette paljasta henkilöllisyyttäni rekisterinpitäjälle. Jos menettely ei ole mahdollinen ilman sitä, kysykää ensin minulta.
letter-complaint-annexes = Liite 1 on vastustukseni. Liitteet ovat alkuperäisellä kielellään; pyydän kertomaan, jos tarvitsette käännöksen.
letter-complaint-procedure = Vetoan asetukseen (EU) 2025/2518, jota sovelletaan rajatylittävää käsittelyä koskeviin valituksiin, jotka on tehty 2. huhtikuuta 2027 tai sen jälkeen.
