### The words of letters to companies and authorities, in Norwegian. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Norwegian text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = personvernforordningen
letter-law-uk = UK GDPR
letter-both-services = Facebook og Instagram
letter-company-unknown = Til selskapet som driver { $service }
letter-subject = Emne: { $subject }
letter-salutation = Til rette vedkommende
letter-closing = Med vennlig hilsen
letter-closing-ch = Med vennlig hilsen
letter-annexes = Vedlegg
letter-annex = Vedlegg { $number }: { $what }
letter-annex-objection = Kopi av protesten min av { $date }
letter-label-name = Navn: { $name }
letter-label-address = Postadresse: { $address }
letter-label-email = E-post: { $email }
letter-label-phone = Telefon: { $phone }
letter-label-service = Tjeneste: { $service }
letter-label-account = Konto: { $account }
letter-label-reference = Saksnummer: { $reference }
letter-label-company = Selskap: { $company }

## Objection by letter

letter-objection-subject = Protest mot bruk av mine personopplysninger til KI (artikkel 21 nr. 1 i { $law })
letter-objection-opening = I henhold til artikkel 21 nr. 1 i { $law } protesterer jeg mot behandlingen av mine personopplysninger for å utvikle, trene, finjustere og forbedre KI-modeller og KI-systemer.
letter-objection-basis = Dette gjelder deres egen KI og tredjeparters KI, i alle tilfeller der behandlingen har grunnlag i berettigede interesser (artikkel 6 nr. 1 bokstav f).
letter-eea = Personvernforordningen (GDPR) gjelder i landet mitt gjennom avtalen om Det europeiske økonomiske samarbeidsområde (EØS).
letter-account-intro = Protesten min gjelder denne kontoen:
letter-account-linked = Det samme gjelder alle andre kontoer som dere har koblet med denne.
letter-no-account = Jeg har ingen konto. Dette brevet gjelder { $service }. Dere kan identifisere meg ved hjelp av disse opplysningene:
letter-data-intro = Følgende opplysninger er berørt, både tidligere og framtidige:
letter-data-own = Det jeg publiserer på { $service }: innlegg, bilder, videoer, kommentarer og profilopplysninger, med metadata.
letter-data-chats = Mine samtaler med KI-funksjoner, herunder mine tilbakemeldinger, med metadata.
letter-data-others = Opplysninger om meg som andre personer deler, eller som dere får fra tredjeparter.
letter-data-shared = Innlegg, bilder, videoer og kommentarer fra andre personer som viser meg, nevner meg eller handler om meg.
letter-data-others-chats = Det andre personer skriver om meg i samtaler med KI-funksjoner.
letter-data-third-parties = Opplysninger om meg fra internett, fra lisensierte kilder eller fra andre tredjeparter.
letter-data-whatsapp = Mine meldinger med KI på WhatsApp, herunder mine tilbakemeldinger, med metadata.
letter-special = Disse opplysningene kan omfatte særlige kategorier av personopplysninger (artikkel 9 nr. 1). Jeg samtykker ikke til at de behandles for dette formålet.
letter-split-meta = Meta AI i WhatsApp drives av Meta. Dette brevet er derfor rettet til dere. WhatsApp får et eget brev.
letter-split-whatsapp = Jeg vet at Meta AI i WhatsApp drives av Meta. Meta får derfor et eget brev. Jeg ber dere opplyse om hva dere selv gjør med disse opplysningene, og la være å gi dem videre for dette formålet.
letter-ground-intro = Dette er grunnene knyttet til min særlige situasjon:
letter-ground-none = Hvis dere trenger å vite mer om min særlige situasjon, ber jeg dere uten opphold si hva dere trenger.
letter-requests-intro = Jeg ber dere om følgende:
letter-request-stop = Stans denne behandlingen (artikkel 21 nr. 1).
letter-request-restrict = Begrens behandlingen i påvente av kontrollen av om deres berettigede grunner går foran mine (artikkel 18 nr. 1 bokstav d). Underrett meg før begrensningen oppheves (artikkel 18 nr. 3).
letter-request-erase = Slett de berørte opplysningene fra datasettene som brukes for dette formålet (artikkel 17 nr. 1 bokstav c).
letter-request-recipients = Underrett enhver mottaker av opplysningene om slettingen og begrensningen, og opplys meg om hvem mottakerne er (artikkel 19).
letter-request-confirm = Bekreft skriftlig overfor meg hva dere har gjort.
letter-request-refusal = Hvis dere avslår, ber jeg dere oppgi deres tvingende berettigede grunner og begrunnelsen (artikkel 21 nr. 1 og artikkel 12 nr. 4).
letter-answer-due = Jeg ber dere svare uten ugrunnet opphold og senest én måned etter mottak (artikkel 12 nr. 3). Hvis dere mottar dette brevet { $start }, er siste dag { $due }.
letter-due-moved = Etter kalenderen er siste dag { $date }. Det er ikke en arbeidsdag, og derfor gjelder neste arbeidsdag (forordning nr. 1182/71, artikkel 3 nr. 4).
letter-due-moved-uk = Etter kalenderen er siste dag { $date }. Det er ikke en arbeidsdag, og derfor gjelder neste arbeidsdag.
letter-no-deletion = Jeg ber ikke om at kontoen min slettes. Hvis protesten vil endre tjenesten for meg, ber jeg dere si fra på forhånd.
letter-how-to-answer = Jeg ber dere svare på e-post til { $email } eller per post til adressen ovenfor. Jeg ber dere om ikke å henvise meg til et annet skjema.
letter-identity = Hvis dere har rimelig tvil om identiteten min, ber jeg dere uten opphold si hvilke opplysninger dere trenger (artikkel 12 nr. 6).

## Switzerland: express prohibition

letter-ch-subject = Uttrykkelig forbud mot bruk av mine personopplysninger til KI
letter-ch-opening = Jeg forbyr dere uttrykkelig å behandle mine personopplysninger for å utvikle, trene, finjustere og forbedre KI-modeller og KI-systemer. Dette gjelder deres egen KI og tredjeparters KI.
letter-ch-account = Forbudet mitt gjelder denne kontoen:
letter-ch-law = Behandling mot min uttrykkelige vilje er en krenkelse av personligheten (artikkel 30 nr. 2 bokstav b i den sveitsiske føderale personvernloven, FADP). Den ville kreve en rettferdiggjøringsgrunn etter artikkel 31.
letter-ch-public = Forbudet mitt omfatter opplysninger som jeg har gjort allment tilgjengelige (artikkel 30 nr. 3 i FADP).
letter-ch-request-stop = Stans denne behandlingen.
letter-ch-request-erase = Slett de berørte opplysningene fra datasettene som brukes for dette formålet.
letter-ch-request-disclose = Ikke utlever disse opplysningene til tredjeparter for dette formålet.
letter-ch-request-confirm = Bekreft skriftlig overfor meg hva dere har gjort, eller oppgi hvilken rettferdiggjøringsgrunn dere bygger på.
letter-ch-due = Jeg ber dere svare innen { $due }. Jeg har valgt denne datoen selv. Loven fastsetter ingen frist.
letter-ch-reminder-subject = Purring på protesten min av { $date } mot bruk av mine personopplysninger til KI
letter-ch-waited = Jeg hadde ventet svar innen { $due }. Loven fastsetter ingen frist.
letter-ch-next = Ellers forbeholder jeg meg retten til å fremme krav for de sivile domstolene (artikkel 32 nr. 2 i FADP) og til å sende en melding til den føderale personvern- og offentlighetskommissæren (artikkel 49 i FADP).

## Brazil: opposition

letter-br-subject = Jeg motsetter meg bruk av mine personopplysninger til KI (artikkel 18, § 2, i LGPD)
letter-br-opening = I henhold til artikkel 18, § 2, i den brasilianske personvernloven (LGPD, lov 13.709/2018) motsetter jeg meg behandlingen av mine personopplysninger for å utvikle, trene, finjustere og forbedre KI.
letter-br-basis = Jeg har ikke samtykket til denne bruken. Etter mitt syn er den ikke i samsvar med loven.
letter-br-request-stop = Stans denne behandlingen, både for deres egen KI og for tredjeparters KI.
letter-br-request-exclude = Ta de berørte opplysningene ut av datasettene som brukes for dette formålet.
letter-br-request-confirm = Bekreft skriftlig overfor meg hva dere har gjort.
letter-br-request-reasons = Hvis dere ikke kan handle straks, ber jeg dere oppgi begrunnelsen (artikkel 18, §§ 3 til 5).
letter-br-due = Jeg ber dere handle straks og uten kostnad for meg (artikkel 18, §§ 3 til 5).
letter-br-reminder-subject = Purring på protesten min av { $date } mot bruk av mine personopplysninger til KI (artikkel 18 i LGPD)
letter-br-waited = LGPD krever at det handles straks, eller at det gis en begrunnelse (artikkel 18, §§ 3 til 5). Det jeg har mottatt så langt, oppfyller ikke dette.
letter-br-next = Ellers vil jeg vurdere en henvendelse til datatilsynet, ANPD (artikkel 18, § 1), og til forbrukerorganene (artikkel 18, § 8).

## Reminder

letter-reminder-subject = Purring på protesten min av { $date } (artikkel 21 nr. 1 i { $law })
letter-ref-form = Jeg sendte dere { $date } min protest mot bruk av mine personopplysninger til KI. Jeg brukte skjemaet på { $address }.
letter-ref-email = Jeg sendte dere { $date } min protest mot bruk av mine personopplysninger til KI, på e-post til { $address }.
letter-ref-post = Jeg sendte dere { $date } min protest mot bruk av mine personopplysninger til KI, per post til: { $address }.
letter-happened-silence = Siden da har jeg ikke fått noe svar.
letter-happened-receipt = Dere bekreftet mottak { $date }. Siden da har jeg ikke fått noen avgjørelse.
letter-happened-replied = Dere stilte meg et spørsmål, og jeg svarte på det { $date }. Siden da har jeg ikke fått noen avgjørelse.
letter-happened-refused = Dere avslo protesten min { $date }.
letter-happened-more-time = Dere varslet { $date } at dere trenger mer tid. Siden da har jeg ikke fått noen avgjørelse.
letter-late-law = Det varselet kom for sent. Artikkel 12 nr. 3 tillater mer tid bare hvis dere underretter meg innen én måned etter mottak, med en begrunnelse.
letter-extended-over = Den lengre fristen er nå også utløpt.
letter-period-over = Fristen etter artikkel 12 nr. 3 utløp { $due }, regnet fra mottak { $start }.
letter-no-notice = Jeg kjenner ikke til noe varsel innen den første måneden om at dere trenger mer tid.
letter-burden = Det er dere som må påvise at det foreligger tvingende berettigede grunner som går foran mine interesser, rettigheter og friheter (artikkel 21 nr. 1).
letter-burden-answer = Svaret deres overbeviser meg ikke om at slike grunner foreligger i min sak. Jeg ber dere oppgi dem for min sak, og hvordan dere har veid dem.
letter-repeat-intro = Jeg gjentar det jeg har bedt om:
letter-not-new = Dette er en purring, ikke en ny anmodning. Datoen for protesten er den samme.
letter-new-period = Jeg ber dere svare innen { $due }. Jeg har valgt denne datoen selv. Den forlenger ingen lovbestemt frist.
letter-next = Ellers vil jeg klage til en tilsynsmyndighet (artikkel 77). Jeg forbeholder meg retten til å gå til domstolene (artikkel 79).
letter-next-uk = Ellers vil jeg sende dere en personvernklage (section 164A i Data Protection Act 2018), og deretter henvende meg til ICO.

## Reply to a question

letter-reply-subject = Deres spørsmål av { $asked } om protesten min av { $date }
letter-reply-opening = Dere ba meg { $asked } om flere opplysninger om protesten min av { $date }. Dette er svaret mitt.
letter-reply-which = Jeg protesterer mot denne behandlingen: bruken av mine personopplysninger til å utvikle, trene, finjustere og forbedre KI-modeller og KI-systemer, deres egne eller tredjeparters (artikkel 21 nr. 1 i { $law }).
letter-reply-responsible = Hvis dere mener at et annet selskap har ansvaret, ber jeg dere si hvilket, og sende protesten min videre til det.
letter-reply-period = Etter mitt syn starter ikke spørsmålet deres fristen etter artikkel 12 nr. 3 på nytt. Den løper fra mottak { $start } til { $due }.
letter-reply-uk = Dere har nå svaret mitt. Regnet fra mottak { $start } er siste dag { $due }, bortsett fra tid da fristen ikke løper etter loven.
letter-reply-decide = Jeg ber dere ta stilling til protesten min nå, og bekrefte avgjørelsen skriftlig overfor meg.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Personvernklage om protesten min av { $date }
letter-uk-opening = Jeg sender en personvernklage etter section 164A i Data Protection Act 2018, tilføyd ved section 103 i Data (Use and Access) Act 2025.
letter-facts-intro = Dette er det som har skjedd:
letter-uk-acknowledge = Jeg ber dere bekrefte mottak av denne klagen innen 30 dager, regnet fra dagen etter at dere mottar den. Hvis dere mottar den { $start }, er siste dag { $due }.
letter-uk-outcome = Jeg ber dere treffe egnede tiltak uten ugrunnet opphold, og underrette meg om utfallet.
letter-uk-next = Hvis saken ikke blir løst, vil jeg henvende meg til ICO.

## What happened, as a list

letter-fact-account = Jeg bruker { $service }, og kontoen min er: { $account }.
letter-fact-no-account = Jeg skriver som en person uten konto. Saken gjelder opplysninger om meg på { $service }.
letter-fact-what = Protesten min retter seg mot behandlingen av mine personopplysninger for å utvikle, trene, finjustere og forbedre KI-modeller og KI-systemer.
letter-fact-form = Den { $date }: protesten min, gjennom skjemaet på { $address }.
letter-fact-email = Den { $date }: protesten min, på e-post til { $address }.
letter-fact-post = Den { $date }: protesten min, per post til { $address }.
letter-fact-form-missing = Den { $date }: Den offisielle siden viste meg ikke skjemaet.
letter-fact-receipt = Den { $date }: bekreftelse på mottak, uten avgjørelse.
letter-fact-accepted = Den { $date }: et svar som godtok protesten min.
letter-fact-refused = Den { $date }: avslag på protesten min.
letter-fact-more-asked = Den { $date }: et spørsmål til meg om protesten min.
letter-fact-replied = Den { $date }: svaret mitt på et spørsmål om protesten min.
letter-fact-other-company = Den { $date }: et svar om at et annet selskap har ansvaret.
letter-fact-other-form = Den { $date }: et svar om at jeg skal bruke et annet skjema.
letter-fact-more-time = Den { $date }: varsel om at det trengs mer tid.
letter-fact-reminded = Den { $date }: purringen min.
letter-fact-over = Den { $date }: utløp av fristen etter artikkel 12 nr. 3, regnet fra mottak { $start }.
letter-fact-open = Til denne dag har jeg ikke fått noen avgjørelse.

## What was infringed

letter-claims-intro = Etter mitt syn er disse bestemmelsene i { $law } overtrådt:
letter-claim-silence = Artikkel 12 nr. 3 og 4: Innen fristen fikk jeg verken vite hvilke tiltak som var truffet, eller hvorfor ingen var truffet.
letter-claim-late = Artikkel 12 nr. 3: Mer tid ble varslet først etter den første måneden, og dermed for sent.
letter-claim-extended = Artikkel 12 nr. 3: Heller ikke innen den forlengede fristen fikk jeg noen avgjørelse.
letter-claim-stop = Artikkel 21 nr. 1: Ingen har bekreftet overfor meg at behandlingen er stanset, eller påvist tvingende berettigede grunner.
letter-claim-refused = Artikkel 21 nr. 1: Det er den behandlingsansvarlige som må påvise at det foreligger tvingende berettigede grunner som går foran mine interesser, rettigheter og friheter. Etter mitt syn gjør ikke avslaget det.
letter-claim-restrict = Artikkel 18 nr. 1 bokstav d: Ingen har bekreftet overfor meg at behandlingen er begrenset i påvente av kontrollen av om den behandlingsansvarliges berettigede grunner går foran mine.
letter-claim-erase = Artikkel 17 nr. 1 bokstav c: Ingen har bekreftet overfor meg at de berørte opplysningene er slettet.
letter-claim-obstructed = Artikkel 12 nr. 2 og artikkel 25: Det ble ikke lagt til rette for at jeg kunne utøve retten min, slik fakta viser.

## Complaint to an authority

letter-complaint-subject = Klage etter artikkel 77 i personvernforordningen (GDPR) mot { $company }
letter-complaint-opening = Jeg klager i henhold til artikkel 77 i forordning (EU) 2016/679 (personvernforordningen, GDPR). Jeg har mitt vanlige bosted i området der dere er tilsynsmyndighet.
letter-complaint-language = Jeg skriver på norsk fordi jeg ikke kan tilby dette brevet på deres språk. Jeg ber dere si fra hvis dere trenger en oversettelse.
letter-complaint-me = Klager
letter-complaint-controller = Den behandlingsansvarlige
letter-complaint-lead = Behandlingen er grenseoverskridende. Så vidt jeg vet, er den ledende tilsynsmyndigheten Data Protection Commission i Irland (artikkel 56).
letter-complaint-contact = Jeg ber dere involvere denne slik loven fastsetter (artikkel 60), og fortsatt være tilsynsmyndigheten jeg kan henvende meg til.
letter-complaint-lead-you = Behandlingen er grenseoverskridende. Så vidt jeg vet, er dere den ledende tilsynsmyndigheten (artikkel 56).
letter-complaint-facts = Fakta i saken
letter-complaint-law = Rettigheter som er krenket
letter-complaint-second = For det andre ber jeg dere undersøke om berettigede interesser (artikkel 6 nr. 1 bokstav f) i det hele tatt kan være grunnlag for denne behandlingen.
letter-complaint-time = Når jeg fikk vite om det
letter-complaint-known = Jeg har kjent til overtredelsen siden { $date }.
letter-complaint-wishes = Det jeg ber om
letter-wish-find = Fastslå at rettighetene mine er krenket.
letter-wish-order = Gi den behandlingsansvarlige pålegg om å etterkomme protesten min (artikkel 58 nr. 2 bokstav c).
letter-wish-limit = Innfør en midlertidig eller definitiv begrensning av behandlingen, herunder et forbud (artikkel 58 nr. 2 bokstav f).
letter-wish-erase = Gi pålegg om sletting av de berørte opplysningene (artikkel 58 nr. 2 bokstav g).
letter-wish-inform = Underrett meg om forløpet og utfallet av klagen (artikkel 77 nr. 2).
letter-complaint-more = Flere opplysninger
letter-complaint-earlier = Jeg har tidligere henvendt meg til den behandlingsansvarlige, som beskrevet ovenfor.
letter-complaint-court-no = Ingen domstol behandler denne saken på min anmodning.
letter-complaint-court-yes = En domstol behandler denne saken på min anmodning.
letter-complaint-name-yes = Jeg samtykker til at dere gir navnet mitt og denne klagen videre til den behandlingsansvarlige.
letter-complaint-name-no = Jeg ber dere om ikke å røpe identiteten min for den behandlingsansvarlige. Hvis saken ikke kan behandles uten, ber jeg dere spørre meg først.
letter-complaint-annexes = Vedlegg 1 er protesten min. Vedleggene er på originalspråket. Jeg ber dere si fra hvis dere trenger en oversettelse.
letter-complaint-procedure = Jeg påberoper meg forordning (EU) 2025/2518, som gjelder for klager om grenseoverskridende behandling som inngis fra og med 2. april 2027.
