### The words of letters to companies and authorities, in Slovenian. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Slovenian text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = GDPR
letter-law-uk = UK GDPR
letter-both-services = Facebook in Instagram
letter-company-unknown = Podjetju, ki upravlja { $service }
letter-subject = Zadeva: { $subject }
letter-salutation = Spoštovani,
letter-closing = S spoštovanjem
letter-closing-ch = S spoštovanjem
letter-annexes = Priloge
letter-annex = Priloga { $number }: { $what }
letter-annex-objection = Kopija mojega ugovora z datumom { $date }
letter-label-name = Ime in priimek: { $name }
letter-label-address = Poštni naslov: { $address }
letter-label-email = E-pošta: { $email }
letter-label-phone = Telefon: { $phone }
letter-label-service = Storitev: { $service }
letter-label-account = Račun: { $account }
letter-label-reference = Številka zadeve: { $reference }
letter-label-company = Podjetje: { $company }

## Objection by letter

letter-objection-subject = Ugovor zoper uporabo mojih osebnih podatkov za umetno inteligenco (člen 21(1) { $law })
letter-objection-opening = na podlagi člena 21(1) { $law } ugovarjam obdelavi svojih osebnih podatkov za razvoj, učenje, natančno prilagajanje in izboljševanje modelov in sistemov umetne inteligence.
letter-objection-basis = To velja za Vašo lastno umetno inteligenco in umetno inteligenco tretjih oseb, kadar koli obdelava temelji na zakonitih interesih (člen 6(1)(f)).
letter-eea = GDPR v moji državi velja na podlagi Sporazuma o Evropskem gospodarskem prostoru.
letter-account-intro = Moj ugovor se nanaša na ta račun:
letter-account-linked = Enako velja za vsak drug račun, ki ste ga povezali s tem računom.
letter-no-account = Računa nimam. To pismo se nanaša na { $service }. Identificirate me lahko po teh podatkih:
letter-data-intro = Gre za te podatke, pretekle in prihodnje:
letter-data-own = Kar objavim na storitvi { $service }: objave, fotografije, videoposnetki, komentarji in podatki profila, z njihovimi metapodatki.
letter-data-chats = Moji pogovori s funkcijami umetne inteligence, vključno z mojimi povratnimi informacijami, z njihovimi metapodatki.
letter-data-others = Podatki o meni, ki jih delijo druge osebe ali ki jih pridobite od tretjih oseb.
letter-data-shared = Objave, fotografije, videoposnetki in komentarji drugih oseb, ki me prikazujejo, imenujejo ali govorijo o meni.
letter-data-others-chats = Kar druge osebe pišejo o meni v pogovorih s funkcijami umetne inteligence.
letter-data-third-parties = Podatki o meni z interneta, iz licenčnih virov ali od drugih tretjih oseb.
letter-data-whatsapp = Moja sporočila z umetno inteligenco v WhatsAppu, vključno z mojimi povratnimi informacijami, z njihovimi metapodatki.
letter-special = Ti podatki lahko vključujejo posebne vrste osebnih podatkov (člen 9(1)). V njihovo obdelavo za ta namen ne privolim.
letter-split-meta = Storitev Meta AI v WhatsAppu upravlja podjetje Meta. Zato je to pismo naslovljeno na Vas; WhatsApp prejme ločeno pismo.
letter-split-whatsapp = Vem, da storitev Meta AI v WhatsAppu upravlja podjetje Meta. Meta zato prejme ločeno pismo. Prosim, sporočite mi, kaj s temi podatki počnete sami, in jih za ta namen ne posredujte naprej.
letter-ground-intro = Razlogi, povezani z mojim posebnim položajem, so:
letter-ground-none = Če morate o mojem posebnem položaju vedeti več, mi brez odlašanja sporočite, kaj potrebujete.
letter-requests-intro = Prosim Vas za naslednje:
letter-request-stop = Prenehajte s to obdelavo (člen 21(1)).
letter-request-restrict = Omejite obdelavo, dokler se ne preveri, ali Vaši zakoniti razlogi prevladajo nad mojimi (člen 18(1)(d)). Pred preklicem omejitve me o tem obvestite (člen 18(3)).
letter-request-erase = Izbrišite zadevne podatke iz zbirk podatkov, ki se uporabljajo za ta namen (člen 17(1)(c)).
letter-request-recipients = O izbrisu in omejitvi obvestite vsakega uporabnika, ki so mu bili podatki razkriti, in mi sporočite, kdo so ti uporabniki (člen 19).
letter-request-confirm = Pisno mi potrdite, kaj ste storili.
letter-request-refusal = Če ugovor zavrnete, navedite svoje nujne legitimne razloge in obrazložitev (člena 21(1) in 12(4)).
letter-answer-due = Prosim, odgovorite brez nepotrebnega odlašanja, najpozneje pa v enem mesecu po prejemu (člen 12(3)). Če to pismo prejmete na dan { $start }, je zadnji dan { $due }.
letter-due-moved = Po koledarju je zadnji dan { $date }. Ta dan ni delovni dan, zato velja naslednji delovni dan (Uredba št. 1182/71, člen 3(4)).
letter-due-moved-uk = Po koledarju je zadnji dan { $date }. Ta dan ni delovni dan, zato velja naslednji delovni dan.
letter-no-deletion = Izbrisa svojega računa ne zahtevam. Če bi moj ugovor zame spremenil storitev, mi to prej sporočite.
letter-how-to-answer = Prosim, odgovorite po e-pošti na { $email } ali po pošti na zgornji naslov. Prosim, da me ne napotite na drug obrazec.
letter-identity = Če imate upravičen dvom v zvezi z mojo identiteto, mi brez odlašanja sporočite, katere informacije potrebujete (člen 12(6)).

## Switzerland: express prohibition

letter-ch-subject = Izrecna prepoved uporabe mojih osebnih podatkov za umetno inteligenco
letter-ch-opening = Vašemu podjetju izrecno prepovedujem obdelavo svojih osebnih podatkov za razvoj, učenje, natančno prilagajanje in izboljševanje modelov in sistemov umetne inteligence. To velja za Vašo lastno umetno inteligenco in umetno inteligenco tretjih oseb.
letter-ch-account = Moja prepoved se nanaša na ta račun:
letter-ch-law = Obdelava v nasprotju z mojo izrecno voljo je kršitev osebnostnih pravic (člen 30(2)(b) švicarskega zveznega zakona o varstvu podatkov, FADP). Potrebna bi bila utemeljitev po členu 31.
letter-ch-public = Moja prepoved vključuje podatke, ki so po moji volji splošno dostopni (člen 30(3) FADP).
letter-ch-request-stop = Prenehajte s to obdelavo.
letter-ch-request-erase = Izbrišite zadevne podatke iz zbirk podatkov, ki se uporabljajo za ta namen.
letter-ch-request-disclose = Teh podatkov za ta namen ne razkrivajte tretjim osebam.
letter-ch-request-confirm = Pisno mi potrdite, kaj ste storili, ali navedite utemeljitev, na katero se opirate.
letter-ch-due = Prosim za odgovor. Rok je { $due }. Ta datum je moja izbira; zakon ga ne določa.
letter-ch-reminder-subject = Opomin glede mojega ugovora z datumom { $date } zoper uporabo mojih osebnih podatkov za umetno inteligenco
letter-ch-waited = Rok, do katerega je bil odgovor pričakovan, je bil { $due }. Zakon datuma ne določa.
letter-ch-next = Sicer si pridržujem pravico do zahtevkov pred civilnimi sodišči (člen 32(2) FADP) in do prijave zveznemu pooblaščencu za varstvo podatkov in javnost informacij (člen 49 FADP).

## Brazil: opposition

letter-br-subject = Nasprotovanje uporabi mojih osebnih podatkov za umetno inteligenco (člen 18, § 2, LGPD)
letter-br-opening = Vašemu podjetju sporočam, da na podlagi člena 18, § 2, brazilskega zakona o varstvu podatkov (LGPD, zakon 13.709/2018) nasprotujem obdelavi svojih osebnih podatkov za razvoj, učenje, natančno prilagajanje in izboljševanje umetne inteligence.
letter-br-basis = Moje privolitve za to uporabo ni. Po mojem mnenju ni v skladu z zakonom.
letter-br-request-stop = Prenehajte s to obdelavo za Vašo lastno umetno inteligenco in umetno inteligenco tretjih oseb.
letter-br-request-exclude = Zadevne podatke izločite iz zbirk podatkov, ki se uporabljajo za ta namen.
letter-br-request-confirm = Pisno mi potrdite, kaj ste storili.
letter-br-request-reasons = Če ne morete ukrepati takoj, mi sporočite razloge (člen 18, §§ 3 do 5).
letter-br-due = Prosim, ukrepajte takoj in brezplačno (člen 18, §§ 3 do 5).
letter-br-reminder-subject = Opomin glede mojega nasprotovanja z datumom { $date } (člen 18 LGPD)
letter-br-waited = LGPD zahteva takojšnje ukrepanje ali navedbo razlogov (člen 18, §§ 3 do 5). Kar je do zdaj prispelo od Vas, temu ne ustreza.
letter-br-next = Sicer razmislim o peticiji nadzornemu organu za varstvo podatkov ANPD (člen 18, § 1) in organom za varstvo potrošnikov (člen 18, § 8).

## Reminder

letter-reminder-subject = Opomin glede mojega ugovora z datumom { $date } (člen 21(1) { $law })
letter-ref-form = na dan { $date } Vam je bil poslan moj ugovor zoper uporabo mojih osebnih podatkov za umetno inteligenco. Poslan je bil z obrazcem na naslovu { $address }.
letter-ref-email = na dan { $date } Vam je bil poslan moj ugovor zoper uporabo mojih osebnih podatkov za umetno inteligenco, po e-pošti na naslov { $address }.
letter-ref-post = na dan { $date } Vam je bil poslan moj ugovor zoper uporabo mojih osebnih podatkov za umetno inteligenco, po pošti na naslov: { $address }.
letter-happened-silence = Od takrat ni bilo nobenega odgovora.
letter-happened-receipt = Na dan { $date } ste potrdili prejem. Od takrat ni bilo nobene odločitve.
letter-happened-replied = Postavili ste mi vprašanje; moj odgovor Vam je bil poslan na dan { $date }. Od takrat ni bilo nobene odločitve.
letter-happened-refused = Na dan { $date } ste moj ugovor zavrnili.
letter-happened-more-time = Na dan { $date } ste napovedali, da potrebujete več časa. Od takrat ni bilo nobene odločitve.
letter-late-law = Ta napoved je bila prepozna. Člen 12(3) podaljšanje dovoljuje samo, če me o njem obvestite v enem mesecu po prejemu in navedete razloge.
letter-extended-over = Zdaj se je iztekel tudi podaljšani rok.
letter-period-over = Šteto od prejema na dan { $start } se je rok po členu 12(3) iztekel na dan { $due }.
letter-no-notice = Obvestilo v prvem mesecu, da potrebujete več časa, mi ni znano.
letter-burden = Vi morate dokazati nujne legitimne razloge, ki prevladajo nad mojimi interesi, pravicami in svoboščinami (člen 21(1)).
letter-burden-answer = Vaš odgovor me ne prepriča, da v mojem primeru taki razlogi obstajajo. Prosim, navedite jih za moj primer in pojasnite, kako ste jih pretehtali.
letter-repeat-intro = Ponavljam svoje zahteve:
letter-not-new = To je opomin in ne nova zahteva. Datum mojega ugovora ostane isti.
letter-new-period = Prosim za odgovor. Rok je { $due }. Ta datum je moja izbira; zakonskih rokov ne podaljšuje.
letter-next = Sicer vložim pritožbo pri nadzornem organu (člen 77). Pridržujem si pravico do sodnega varstva (člen 79).
letter-next-uk = Sicer pri Vas vložim pritožbo glede varstva podatkov (oddelek 164A zakona Data Protection Act 2018) in se nato obrnem na ICO.

## Reply to a question

letter-reply-subject = Vaše vprašanje z datumom { $asked } o mojem ugovoru z datumom { $date }
letter-reply-opening = na dan { $asked } ste me prosili za več informacij o mojem ugovoru z datumom { $date }. To je moj odgovor.
letter-reply-which = Ugovarjam tej obdelavi: uporabi svojih osebnih podatkov za razvoj, učenje, natančno prilagajanje in izboljševanje modelov in sistemov umetne inteligence, Vaših ali tretjih oseb (člen 21(1) { $law }).
letter-reply-responsible = Če menite, da je odgovorno drugo podjetje, mi sporočite, katero, in mu posredujte moj ugovor.
letter-reply-period = Po mojem mnenju z Vašim vprašanjem rok po členu 12(3) ne začne teči znova. Teče od prejema na dan { $start }, zadnji dan pa je { $due }.
letter-reply-uk = Zdaj imate moj odgovor. Šteto od prejema na dan { $start } je zadnji dan { $due }, pri čemer se ne šteje čas, ko rok po zakonu ne teče.
letter-reply-decide = Prosim, zdaj odločite o mojem ugovoru in mi odločitev pisno potrdite.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Pritožba glede varstva podatkov v zvezi z mojim ugovorom z datumom { $date }
letter-uk-opening = vlagam pritožbo glede varstva podatkov na podlagi oddelka 164A zakona Data Protection Act 2018, ki ga je dodal oddelek 103 zakona Data (Use and Access) Act 2025.
letter-facts-intro = Zgodilo se je naslednje:
letter-uk-acknowledge = Prosim, da prejem te pritožbe potrdite v 30 dneh, šteto od dneva po prejemu. Če jo prejmete na dan { $start }, je zadnji dan { $due }.
letter-uk-outcome = Prosim, da brez nepotrebnega odlašanja ustrezno ukrepate in mi sporočite izid.
letter-uk-next = Če zadeva ostane nerešena, se obrnem na ICO.

## What happened, as a list

letter-fact-account = Uporabljam storitev { $service }; moj račun: { $account }.
letter-fact-no-account = Pišem kot oseba brez računa. Gre za podatke o meni na storitvah { $service }.
letter-fact-what = Moj ugovor je usmerjen zoper obdelavo mojih osebnih podatkov za razvoj, učenje, natančno prilagajanje in izboljševanje modelov in sistemov umetne inteligence.
letter-fact-form = Moj ugovor ({ $date }), poslan z obrazcem na naslovu { $address }.
letter-fact-email = Moj ugovor ({ $date }), poslan po e-pošti na naslov { $address }.
letter-fact-post = Moj ugovor ({ $date }), poslan po pošti na naslov { $address }.
letter-fact-form-missing = Uradna stran mi obrazca ni prikazala ({ $date }).
letter-fact-receipt = Potrdilo o prejemu ({ $date }), brez odločitve.
letter-fact-accepted = Odgovor, s katerim je bilo mojemu ugovoru ugodeno ({ $date }).
letter-fact-refused = Zavrnitev mojega ugovora ({ $date }).
letter-fact-more-asked = Vprašanje, ki mi je bilo postavljeno o mojem ugovoru ({ $date }).
letter-fact-replied = Moj odgovor na vprašanje o mojem ugovoru ({ $date }).
letter-fact-other-company = Odgovor, da je odgovorno drugo podjetje ({ $date }).
letter-fact-other-form = Odgovor, naj uporabim drug obrazec ({ $date }).
letter-fact-more-time = Napoved, da je potrebnega več časa ({ $date }).
letter-fact-reminded = Moj opomin ({ $date }).
letter-fact-over = Iztek roka po členu 12(3): { $date }, šteto od prejema na dan { $start }.
letter-fact-open = Do danes ni bilo nobene odločitve.

## What was infringed

letter-claims-intro = Po mojem mnenju so bile kršene te določbe { $law }:
letter-claim-silence = Člen 12(3) in (4): V roku mi ni bilo sporočeno, kateri ukrepi so bili sprejeti, niti zakaj niso bili sprejeti.
letter-claim-late = Člen 12(3): Podaljšanje je bilo napovedano šele po prvem mesecu in torej prepozno.
letter-claim-extended = Člen 12(3): Tudi v podaljšanem roku ni bilo odločitve.
letter-claim-stop = Člen 21(1): Nihče mi ni potrdil, da je obdelava prenehala, niti dokazal nujnih legitimnih razlogov.
letter-claim-refused = Člen 21(1): Upravljavec mora dokazati nujne legitimne razloge, ki prevladajo nad mojimi interesi, pravicami in svoboščinami. Zavrnitev tega po mojem mnenju ne dokaže.
letter-claim-restrict = Člen 18(1)(d): Nihče mi ni potrdil omejitve obdelave, dokler se ne preveri, ali zakoniti razlogi upravljavca prevladajo nad mojimi.
letter-claim-erase = Člen 17(1)(c): Nihče mi ni potrdil izbrisa zadevnih podatkov.
letter-claim-obstructed = Člena 12(2) in 25: Uresničevanje moje pravice ni bilo olajšano, kot kažejo dejstva.

## Complaint to an authority

letter-complaint-subject = Pritožba na podlagi člena 77 GDPR zoper podjetje { $company }
letter-complaint-opening = vlagam pritožbo na podlagi člena 77 Uredbe (EU) 2016/679 (Splošna uredba o varstvu podatkov, GDPR). Moje običajno prebivališče je na območju, za katero ste pristojni.
letter-complaint-language = Pišem v slovenščini, ker tega pisma ne morem ponuditi v Vašem jeziku. Prosim, sporočite mi, če potrebujete prevod.
letter-complaint-me = Moji podatki
letter-complaint-controller = Upravljavec
letter-complaint-lead = Obdelava je čezmejna. Kolikor mi je znano, je vodilni nadzorni organ Data Protection Commission na Irskem (člen 56).
letter-complaint-contact = Prosim, da ga vključite, kot določa zakon (člen 60), in ostanete organ, na katerega se lahko obrnem.
letter-complaint-lead-you = Obdelava je čezmejna. Kolikor mi je znano, ste vodilni nadzorni organ Vi (člen 56).
letter-complaint-facts = Dejstva
letter-complaint-law = Kršene pravice
letter-complaint-second = Poleg tega Vas prosim, da preučite, ali so zakoniti interesi (člen 6(1)(f)) sploh lahko podlaga za to obdelavo.
letter-complaint-time = Seznanitev s kršitvijo
letter-complaint-known = Kršitev mi je znana od: { $date }.
letter-complaint-wishes = Moji predlogi
letter-wish-find = Ugotovite, da so bile moje pravice kršene.
letter-wish-order = Upravljavcu odredite, naj ugodi mojemu ugovoru (člen 58(2)(c)).
letter-wish-limit = Uvedite začasno ali dokončno omejitev obdelave, vključno s prepovedjo (člen 58(2)(f)).
letter-wish-erase = Odredite izbris zadevnih podatkov (člen 58(2)(g)).
letter-wish-inform = Obvestite me o poteku in izidu moje pritožbe (člen 77(2)).
letter-complaint-more = Dodatne informacije
letter-complaint-earlier = Upravljavec je bil o zadevi že prej obveščen, kot je opisano zgoraj.
letter-complaint-court-no = Te zadeve na mojo zahtevo ne obravnava nobeno sodišče.
letter-complaint-court-yes = To zadevo na mojo zahtevo obravnava sodišče.
letter-complaint-name-yes = Soglašam, da moje ime in to pritožbo posredujete upravljavcu.
letter-complaint-name-no = Prosim, da upravljavcu ne razkrijete moje identitete. Če postopek brez tega ni mogoč, me prej vprašajte.
letter-complaint-annexes = Priloga 1 je moj ugovor. Priloge so v izvirnem jeziku; prosim, sporočite mi, če potrebujete prevod.
letter-complaint-procedure = Sklicujem se na Uredbo (EU) 2025/2518, ki velja za pritožbe o čezmejni obdelavi, vložene od 2. aprila 2027.
