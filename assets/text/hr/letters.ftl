### The words of letters to companies and authorities, in Croatian. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Croatian text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = GDPR
letter-law-uk = UK GDPR
letter-both-services = Facebook i Instagram
letter-company-unknown = Tvrtki koja vodi { $service }
letter-subject = Predmet: { $subject }
letter-salutation = Poštovani,
letter-closing = S poštovanjem,
letter-closing-ch = S poštovanjem,
letter-annexes = Prilozi
letter-annex = Prilog { $number }: { $what }
letter-annex-objection = Preslika mojeg prigovora od { $date }
letter-label-name = Ime i prezime: { $name }
letter-label-address = Poštanska adresa: { $address }
letter-label-email = E-adresa: { $email }
letter-label-phone = Telefon: { $phone }
letter-label-service = Usluga: { $service }
letter-label-account = Račun: { $account }
letter-label-reference = Broj predmeta: { $reference }
letter-label-company = Tvrtka: { $company }

## Objection by letter

letter-objection-subject = Prigovor na uporabu mojih osobnih podataka za umjetnu inteligenciju (članak 21. stavak 1. uredbe { $law })
letter-objection-opening = Na temelju članka 21. stavka 1. uredbe { $law } ulažem prigovor na obradu svojih osobnih podataka radi razvoja, treniranja, prilagodbe i poboljšanja modela i sustava umjetne inteligencije.
letter-objection-basis = Prigovor obuhvaća Vašu umjetnu inteligenciju i onu trećih strana, u svim slučajevima u kojima se obrada temelji na legitimnim interesima (članak 6. stavak 1. točka (f)).
letter-eea = GDPR se u mojoj zemlji primjenjuje na temelju Sporazuma o Europskom gospodarskom prostoru.
letter-account-intro = Moj se prigovor odnosi na ovaj račun:
letter-account-linked = Isto vrijedi za svaki drugi račun koji ste povezali s ovim.
letter-no-account = Nemam račun. Ovo se pismo odnosi na { $service }. Moj identitet možete utvrditi prema ovim podacima:
letter-data-intro = Obuhvaćeni su sljedeći podaci, prošli i budući:
letter-data-own = Ono što objavljujem na usluzi { $service }: objave, fotografije, videozapisi, komentari i podaci profila, zajedno s metapodacima.
letter-data-chats = Moja komunikacija sa značajkama umjetne inteligencije, uključujući povratne informacije, zajedno s metapodacima.
letter-data-others = Podaci o meni koje dijele druge osobe ili koje dobivate od trećih strana.
letter-data-shared = Objave, fotografije, videozapisi i komentari drugih osoba koji me prikazuju, imenuju ili govore o meni.
letter-data-others-chats = Ono što druge osobe pišu o meni u komunikaciji sa značajkama umjetne inteligencije.
letter-data-third-parties = Podaci o meni s interneta, iz licenciranih izvora ili od drugih trećih strana.
letter-data-whatsapp = Moje poruke s umjetnom inteligencijom na WhatsAppu, uključujući povratne informacije, zajedno s metapodacima.
letter-special = Ti podaci mogu uključivati posebne kategorije osobnih podataka (članak 9. stavak 1.). Ne dajem privolu za njihovu obradu u tu svrhu.
letter-split-meta = Meta AI na WhatsAppu vodi Meta. Zato je ovo pismo upućeno Vama; WhatsApp prima zasebno pismo.
letter-split-whatsapp = Poznato mi je da Meta AI na WhatsAppu vodi Meta. Zato Meta prima zasebno pismo. Molim da mi navedete što sami činite s tim podacima i da ih ne prosljeđujete u tu svrhu.
letter-ground-intro = Razlozi koji se odnose na moju posebnu situaciju jesu sljedeći:
letter-ground-none = Ako trebate znati više o mojoj posebnoj situaciji, bez odgađanja mi navedite što trebate.
letter-requests-intro = Od Vas tražim sljedeće:
letter-request-stop = Obustavite tu obradu (članak 21. stavak 1.).
letter-request-restrict = Ograničite obradu dok se ne potvrdi nadilaze li Vaši legitimni razlozi moje (članak 18. stavak 1. točka (d)). Izvijestite me prije nego što ograničenje bude ukinuto (članak 18. stavak 3.).
letter-request-erase = Izbrišite predmetne podatke iz skupova podataka koji se upotrebljavaju u tu svrhu (članak 17. stavak 1. točka (c)).
letter-request-recipients = Priopćite brisanje i ograničenje svakom primatelju podataka i navedite mi tko su primatelji (članak 19.).
letter-request-confirm = Pisano mi potvrdite što ste poduzeli.
letter-request-refusal = Ako odbijete, navedite svoje uvjerljive legitimne razloge i obrazloženje (članak 21. stavak 1. i članak 12. stavak 4.).
letter-answer-due = Molim da odgovorite bez nepotrebnog odgađanja, a najkasnije u roku od mjesec dana od zaprimanja (članak 12. stavak 3.). Ako ovo pismo zaprimite dana { $start }, posljednji je dan roka { $due }
letter-due-moved = Prema kalendaru posljednji je dan { $date } i nije radni dan, stoga se računa sljedeći radni dan (Uredba br. 1182/71, članak 3. stavak 4.).
letter-due-moved-uk = Prema kalendaru posljednji je dan { $date } i nije radni dan, stoga se računa sljedeći radni dan.
letter-no-deletion = Ne tražim brisanje svojeg računa. Ako bi moj prigovor za mene promijenio uslugu, obavijestite me o tome unaprijed.
letter-how-to-answer = Molim da odgovorite na e-adresu { $email } ili poštom na gore navedenu adresu. Molim da me ne upućujete na drugi obrazac.
letter-identity = Ako imate opravdane sumnje u pogledu mojeg identiteta, bez odgađanja mi navedite koje su Vam informacije potrebne (članak 12. stavak 6.).

## Switzerland: express prohibition

letter-ch-subject = Izričita zabrana uporabe mojih osobnih podataka za umjetnu inteligenciju
letter-ch-opening = Izričito Vam zabranjujem obradu svojih osobnih podataka radi razvoja, treniranja, prilagodbe i poboljšanja modela i sustava umjetne inteligencije. Zabrana obuhvaća Vašu umjetnu inteligenciju i onu trećih strana.
letter-ch-account = Moja se zabrana odnosi na ovaj račun:
letter-ch-law = Obrada protivno mojoj izričitoj volji povreda je prava osobnosti (članak 30. stavak 2. točka (b) švicarskog Saveznog zakona o zaštiti podataka, FADP). Za nju bi bilo potrebno opravdanje u skladu s člankom 31.
letter-ch-public = Moja zabrana obuhvaća i podatke koji su mojom voljom općenito dostupni (članak 30. stavak 3. FADP-a).
letter-ch-request-stop = Obustavite tu obradu.
letter-ch-request-erase = Izbrišite predmetne podatke iz skupova podataka koji se upotrebljavaju u tu svrhu.
letter-ch-request-disclose = Ne otkrivajte te podatke trećim stranama u tu svrhu.
letter-ch-request-confirm = Pisano mi potvrdite što ste poduzeli ili navedite opravdanje na koje se pozivate.
letter-ch-due = Molim Vas za odgovor; posljednji je dan roka { $due } Taj rok određujem ja; zakon ga ne određuje.
letter-ch-reminder-subject = Podsjetnik na moj prigovor od { $date } na uporabu mojih osobnih podataka za umjetnu inteligenciju
letter-ch-waited = Očekivani rok za odgovor bio je { $due } Zakon ne određuje rok.
letter-ch-next = U protivnom pridržavam pravo na tužbu pred građanskim sudom (članak 32. stavak 2. FADP-a) i na prijavu švicarskom Saveznom povjereniku za zaštitu podataka i informiranje (članak 49. FADP-a).

## Brazil: opposition

letter-br-subject = Protivljenje uporabi mojih osobnih podataka za umjetnu inteligenciju (članak 18., § 2., zakona LGPD)
letter-br-opening = Na temelju članka 18., § 2., brazilskog zakona o zaštiti podataka (LGPD, Zakon 13.709/2018) protivim se obradi svojih osobnih podataka radi razvoja, treniranja, prilagodbe i poboljšanja umjetne inteligencije.
letter-br-basis = Moja privola za tu uporabu nije dana. Smatram da ta uporaba nije u skladu sa zakonom.
letter-br-request-stop = Obustavite tu obradu, za Vašu umjetnu inteligenciju i za onu trećih strana.
letter-br-request-exclude = Isključite predmetne podatke iz skupova podataka koji se upotrebljavaju u tu svrhu.
letter-br-request-confirm = Pisano mi potvrdite što ste poduzeli.
letter-br-request-reasons = Ako ne možete odmah postupiti, navedite mi razloge (članak 18., §§ 3. do 5.).
letter-br-due = Molim da postupite odmah i besplatno (članak 18., §§ 3. do 5.).
letter-br-reminder-subject = Podsjetnik na moje protivljenje od { $date } prema članku 18. zakona LGPD
letter-br-waited = Zakon LGPD zahtijeva trenutačno postupanje ili obrazloženje (članak 18., §§ 3. do 5.). Ono što mi je dosad dostavljeno ne ispunjava taj zahtjev.
letter-br-next = U protivnom ću razmotriti podnošenje predstavke tijelu za zaštitu podataka ANPD (članak 18., § 1.) i tijelima za zaštitu potrošača (članak 18., § 8.).

## Reminder

letter-reminder-subject = Podsjetnik na moj prigovor od { $date } na temelju članka 21. stavka 1. uredbe { $law }
letter-ref-form = Dana { $date } upućen Vam je moj prigovor na uporabu mojih osobnih podataka za umjetnu inteligenciju. Poslan je putem obrasca na adresi { $address }.
letter-ref-email = Dana { $date } upućen Vam je moj prigovor na uporabu mojih osobnih podataka za umjetnu inteligenciju, e-poštom na adresu { $address }.
letter-ref-post = Dana { $date } upućen Vam je moj prigovor na uporabu mojih osobnih podataka za umjetnu inteligenciju, poštom na adresu: { $address }.
letter-happened-silence = Od tada mi nije stigao nikakav odgovor.
letter-happened-receipt = Dana { $date } potvrdili ste primitak. Od tada mi nije stigla nikakva odluka.
letter-happened-replied = Na Vaše pitanje moj je odgovor upućen dana { $date } i od tada mi nije stigla nikakva odluka.
letter-happened-refused = Dana { $date } odbili ste moj prigovor.
letter-happened-more-time = Dana { $date } najavili ste da trebate više vremena. Od tada mi nije stigla nikakva odluka.
letter-late-law = Ta je najava stigla prekasno. Članak 12. stavak 3. dopušta produljenje samo ako me o njemu, uz razloge, obavijestite u roku od mjesec dana od zaprimanja.
letter-extended-over = U međuvremenu je istekao i produljeni rok.
letter-period-over = Računajući od zaprimanja ({ $start }), rok iz članka 12. stavka 3. istekao je dana { $due }
letter-no-notice = Nije mi poznata nikakva obavijest u prvom mjesecu o tome da trebate više vremena.
letter-burden = Na Vama je da dokažete uvjerljive legitimne razloge koji nadilaze moje interese, prava i slobode (članak 21. stavak 1.).
letter-burden-answer = Vaš me odgovor ne uvjerava da u mojem slučaju postoje takvi razlozi. Molim da ih navedete za moj slučaj i objasnite kako ste ih odvagnuli.
letter-repeat-intro = Ponavljam svoje zahtjeve:
letter-not-new = Ovo je podsjetnik, a ne novi zahtjev. Datum mojeg prigovora ostaje isti.
letter-new-period = Molim Vas za odgovor; posljednji je dan roka { $due } Taj rok određujem ja i on ne produljuje nijedan zakonski rok.
letter-next = U protivnom ću podnijeti pritužbu nadzornom tijelu (članak 77.). Pridržavam pravo obratiti se sudu (članak 79.).
letter-next-uk = U protivnom ću Vam podnijeti pritužbu o zaštiti podataka (odjeljak 164A zakona Data Protection Act 2018), a zatim se obratiti tijelu ICO.

## Reply to a question

letter-reply-subject = Vaše pitanje od { $asked } o mojem prigovoru od { $date }
letter-reply-opening = Dana { $asked } zatražili ste od mene dodatne podatke o mojem prigovoru od { $date } Ovo je moj odgovor.
letter-reply-which = Ulažem prigovor na sljedeću obradu: uporabu svojih osobnih podataka radi razvoja, treniranja, prilagodbe i poboljšanja modela i sustava umjetne inteligencije, Vaših ili trećih strana (članak 21. stavak 1. uredbe { $law }).
letter-reply-responsible = Ako smatrate da je nadležna druga tvrtka, navedite mi koja i proslijedite joj moj prigovor.
letter-reply-period = Smatram da Vaše pitanje ne pokreće iznova rok iz članka 12. stavka 3. Taj rok teče od zaprimanja ({ $start }), a njegov je posljednji dan { $due }
letter-reply-uk = Sada imate moj odgovor. Računajući od zaprimanja ({ $start }), posljednji dan roka jest { $due }, ne računajući vrijeme u kojem prema zakonu rok ne teče.
letter-reply-decide = Molim da sada odlučite o mojem prigovoru i da mi odluku pisano potvrdite.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Pritužba o zaštiti podataka u vezi s mojim prigovorom od { $date }
letter-uk-opening = Podnosim pritužbu o zaštiti podataka na temelju odjeljka 164A zakona Data Protection Act 2018, umetnutog odjeljkom 103 zakona Data (Use and Access) Act 2025.
letter-facts-intro = Dogodilo se sljedeće:
letter-uk-acknowledge = Molim da potvrdite primitak ove pritužbe u roku od 30 dana, računajući od dana nakon primitka. Ako je primite dana { $start }, posljednji je dan roka { $due }
letter-uk-outcome = Molim da bez nepotrebnog odgađanja poduzmete odgovarajuće korake i obavijestite me o ishodu.
letter-uk-next = Ako se stvar ne riješi, obratit ću se tijelu ICO.

## What happened, as a list

letter-fact-account = Upotrebljavam uslugu { $service }; moj je račun: { $account }.
letter-fact-no-account = Pišem kao osoba bez računa. Riječ je o podacima o meni na uslugama { $service }.
letter-fact-what = Moj je prigovor usmjeren protiv obrade mojih osobnih podataka radi razvoja, treniranja, prilagodbe i poboljšanja modela i sustava umjetne inteligencije.
letter-fact-form = Dana { $date } – moj prigovor, putem obrasca na adresi { $address }.
letter-fact-email = Dana { $date } – moj prigovor, e-poštom na adresu { $address }.
letter-fact-post = Dana { $date } – moj prigovor, poštom na adresu { $address }.
letter-fact-form-missing = Dana { $date } službena mi stranica nije prikazala obrazac.
letter-fact-receipt = Dana { $date } – potvrda primitka, bez odluke.
letter-fact-accepted = Dana { $date } – odgovor kojim je moj prigovor prihvaćen.
letter-fact-refused = Dana { $date } – odbijanje mojeg prigovora.
letter-fact-more-asked = Dana { $date } – pitanje upućeno meni o mojem prigovoru.
letter-fact-replied = Dana { $date } – moj odgovor na pitanje o mojem prigovoru.
letter-fact-other-company = Dana { $date } – odgovor da je nadležna druga tvrtka.
letter-fact-other-form = Dana { $date } – odgovor da trebam upotrijebiti drugi obrazac.
letter-fact-more-time = Dana { $date } – najava da je potrebno više vremena.
letter-fact-reminded = Dana { $date } – moj podsjetnik.
letter-fact-over = Dana { $date } – kraj roka iz članka 12. stavka 3., računajući od zaprimanja ({ $start }).
letter-fact-open = Do danas mi nije stigla nikakva odluka.

## What was infringed

letter-claims-intro = Smatram da su povrijeđene sljedeće odredbe uredbe { $law }:
letter-claim-silence = Članak 12. stavci 3. i 4.: U roku me nitko nije obavijestio ni o poduzetim radnjama ni o razlozima zbog kojih nisu poduzete.
letter-claim-late = Članak 12. stavak 3.: Produljenje je najavljeno tek nakon prvog mjeseca, dakle prekasno.
letter-claim-extended = Članak 12. stavak 3.: Ni u produljenom roku nije mi stigla nikakva odluka.
letter-claim-stop = Članak 21. stavak 1.: Nitko mi nije potvrdio da je obrada obustavljena niti je dokazao uvjerljive legitimne razloge.
letter-claim-refused = Članak 21. stavak 1.: Na voditelju obrade je da dokaže uvjerljive legitimne razloge koji nadilaze moje interese, prava i slobode. Smatram da odbijanje to ne čini.
letter-claim-restrict = Članak 18. stavak 1. točka (d): Nitko mi nije potvrdio ograničenje obrade do potvrde nadilaze li legitimni razlozi voditelja obrade moje razloge.
letter-claim-erase = Članak 17. stavak 1. točka (c): Nitko mi nije potvrdio brisanje predmetnih podataka.
letter-claim-obstructed = Članak 12. stavak 2. i članak 25.: Ostvarivanje mojeg prava nije mi olakšano, kako pokazuju činjenice.

## Complaint to an authority

letter-complaint-subject = Pritužba na temelju članka 77. GDPR-a protiv tvrtke { $company }
letter-complaint-opening = Podnosim pritužbu na temelju članka 77. Uredbe (EU) 2016/679 (Opća uredba o zaštiti podataka, GDPR). Moje je uobičajeno boravište na području za koje ste nadležni.
letter-complaint-language = Pišem na hrvatskom jer ovo pismo ne mogu ponuditi na Vašem jeziku. Molim da mi javite trebate li prijevod.
letter-complaint-me = Pritužbu podnosi
letter-complaint-controller = Voditelj obrade
letter-complaint-lead = Riječ je o prekograničnoj obradi. Prema mojim saznanjima vodeće je nadzorno tijelo Data Protection Commission u Irskoj (članak 56.).
letter-complaint-contact = Molim da to tijelo uključite u skladu sa zakonom (članak 60.) i da ostanete tijelo kojem se mogu obraćati.
letter-complaint-lead-you = Riječ je o prekograničnoj obradi. Prema mojim saznanjima Vi ste vodeće nadzorno tijelo (članak 56.).
letter-complaint-facts = Činjenice
letter-complaint-law = Povrijeđena prava
letter-complaint-second = Kao drugo, molim da ispitate mogu li legitimni interesi (članak 6. stavak 1. točka (f)) uopće biti temelj za ovu obradu.
letter-complaint-time = Kada mi je to postalo poznato
letter-complaint-known = Povreda mi je poznata od { $date }
letter-complaint-wishes = Što tražim
letter-wish-find = Utvrdite da su moja prava povrijeđena.
letter-wish-order = Naredite voditelju obrade da poštuje moj prigovor (članak 58. stavak 2. točka (c)).
letter-wish-limit = Privremeno ili konačno ograničite obradu, među ostalim je zabranite (članak 58. stavak 2. točka (f)).
letter-wish-erase = Naredite brisanje predmetnih podataka (članak 58. stavak 2. točka (g)).
letter-wish-inform = Izvijestite me o napretku i ishodu moje pritužbe (članak 77. stavak 2.).
letter-complaint-more = Ostale informacije
letter-complaint-earlier = Voditelju obrade prethodno je upućen moj zahtjev, kako je gore opisano.
letter-complaint-court-no = Nijedan sud ne odlučuje o ovom predmetu na moj zahtjev.
letter-complaint-court-yes = O ovom predmetu na moj zahtjev odlučuje sud.
letter-complaint-name-yes = Pristajem da moje ime i ovu pritužbu proslijedite voditelju obrade.
letter-complaint-name-no = Molim da voditelju obrade ne otkrijete moj identitet. Ako postupak bez toga nije moguć, najprije me pitajte.
letter-complaint-annexes = Prilog 1 moj je prigovor. Prilozi su na izvornom jeziku; molim da mi javite trebate li prijevod.
letter-complaint-procedure = Pozivam se na Uredbu (EU) 2025/2518, koja se primjenjuje na pritužbe o prekograničnoj obradi podnesene od 2. travnja 2027.
