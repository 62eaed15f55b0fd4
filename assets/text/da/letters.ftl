### The words of letters to companies and authorities, in Danish. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Danish text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = GDPR
letter-law-uk = UK GDPR
letter-both-services = Facebook og Instagram
letter-company-unknown = Til virksomheden bag { $service }
letter-subject = Emne: { $subject }
letter-salutation = Til rette vedkommende
letter-closing = Med venlig hilsen
letter-closing-ch = Med venlig hilsen
letter-annexes = Bilag
letter-annex = Bilag { $number }: { $what }
letter-annex-objection = Kopi af min indsigelse af { $date }
letter-label-name = Navn: { $name }
letter-label-address = Postadresse: { $address }
letter-label-email = E-mail: { $email }
letter-label-phone = Telefon: { $phone }
letter-label-service = Tjeneste: { $service }
letter-label-account = Konto: { $account }
letter-label-reference = Sagsnummer: { $reference }
letter-label-company = Virksomhed: { $company }

## Objection by letter

letter-objection-subject = Indsigelse mod brug af mine personoplysninger til AI (artikel 21, stk. 1, i { $law })
letter-objection-opening = I medfør af artikel 21, stk. 1, i { $law } gør jeg indsigelse mod behandling af mine personoplysninger med henblik på at udvikle, træne, finjustere og forbedre AI-modeller og AI-systemer.
letter-objection-basis = Det gælder både jeres egen AI og tredjeparters AI, overalt hvor behandlingen er baseret på legitime interesser (artikel 6, stk. 1, litra f).
letter-eea = GDPR gælder i mit land gennem aftalen om Det Europæiske Økonomiske Samarbejdsområde.
letter-account-intro = Min indsigelse vedrører denne konto:
letter-account-linked = Det samme gælder for enhver anden konto, som I har forbundet med denne.
letter-no-account = Jeg har ingen konto. Dette brev vedrører { $service }. I kan identificere mig ved hjælp af disse oplysninger:
letter-data-intro = Følgende oplysninger er omfattet, både tidligere og fremtidige:
letter-data-own = Det, jeg offentliggør på { $service }: opslag, billeder, videoer, kommentarer og profiloplysninger, med tilhørende metadata.
letter-data-chats = Mine udvekslinger med AI-funktioner, herunder min feedback, med tilhørende metadata.
letter-data-others = Oplysninger om mig, som andre deler, eller som I indhenter fra tredjeparter.
letter-data-shared = Andre personers opslag, billeder, videoer og kommentarer, der viser mig, nævner mig ved navn eller handler om mig.
letter-data-others-chats = Det, andre personer skriver om mig i udvekslinger med AI-funktioner.
letter-data-third-parties = Oplysninger om mig fra internettet, fra licenserede kilder eller fra andre tredjeparter.
letter-data-whatsapp = Mine beskeder med AI på WhatsApp, herunder min feedback, med tilhørende metadata.
letter-special = Disse oplysninger kan omfatte særlige kategorier af personoplysninger (artikel 9, stk. 1). Jeg giver ikke samtykke til, at de behandles til dette formål.
letter-split-meta = Meta AI i WhatsApp drives af Meta. Dette brev er derfor rettet til jer; WhatsApp modtager et særskilt brev.
letter-split-whatsapp = Jeg er bekendt med, at Meta AI i WhatsApp drives af Meta. Meta modtager derfor et særskilt brev. Oplys venligst, hvad I selv gør med disse oplysninger, og undlad at videregive dem til dette formål.
letter-ground-intro = Dette er de grunde, der vedrører min særlige situation:
letter-ground-none = Hvis I har brug for at vide mere om min særlige situation, bedes I uden forsinkelse oplyse, hvad I har brug for.
letter-requests-intro = Jeg anmoder jer om følgende:
letter-request-stop = Stop denne behandling (artikel 21, stk. 1).
letter-request-restrict = Begræns behandlingen, indtil det er kontrolleret, om jeres legitime interesser går forud for mine (artikel 18, stk. 1, litra d). Underret mig, inden begrænsningen ophæves (artikel 18, stk. 3).
letter-request-erase = Slet de pågældende oplysninger fra de datasæt, der bruges til dette formål (artikel 17, stk. 1, litra c).
letter-request-recipients = Underret hver modtager af oplysningerne om sletningen og begrænsningen, og oplys mig om, hvem modtagerne er (artikel 19).
letter-request-confirm = Bekræft skriftligt over for mig, hvad I har gjort.
letter-request-refusal = Hvis I afviser, bedes I oplyse jeres vægtige legitime grunde og jeres begrundelse (artikel 21, stk. 1, og artikel 12, stk. 4).
letter-answer-due = Jeg beder jer svare uden unødig forsinkelse og senest en måned efter modtagelsen (artikel 12, stk. 3). Hvis I modtager dette brev den { $start }, er den sidste dag { $due }.
letter-due-moved = Efter kalenderen er den sidste dag den { $date }. Det er ikke en arbejdsdag, og derfor gælder den næste arbejdsdag (forordning nr. 1182/71, artikel 3, stk. 4).
letter-due-moved-uk = Efter kalenderen er den sidste dag den { $date }. Det er ikke en arbejdsdag, og derfor gælder den næste arbejdsdag.
letter-no-deletion = Jeg anmoder ikke om, at min konto slettes. Hvis min indsigelse ville ændre tjenesten for mig, bedes I oplyse mig om det på forhånd.
letter-how-to-answer = Svar venligst pr. e-mail til { $email } eller med posten til ovenstående adresse. Jeg beder jer om ikke at henvise mig til en anden formular.
letter-identity = Hvis I har rimelig tvivl om min identitet, bedes I uden forsinkelse oplyse, hvilke oplysninger I har brug for (artikel 12, stk. 6).

## Switzerland: express prohibition

letter-ch-subject = Udtrykkeligt forbud mod brug af mine personoplysninger til AI
letter-ch-opening = Jeg forbyder jer udtrykkeligt at behandle mine personoplysninger for at udvikle, træne, finjustere og forbedre AI-modeller og AI-systemer. Det gælder både jeres egen AI og tredjeparters AI.
letter-ch-account = Mit forbud vedrører denne konto:
letter-ch-law = Behandling mod min udtrykkelige vilje er en krænkelse af personligheden (artikel 30, stk. 2, litra b, i Schweiz’ forbundslov om databeskyttelse, FADP). Den ville kræve en retfærdiggørelsesgrund efter artikel 31.
letter-ch-public = Mit forbud omfatter også oplysninger, som jeg har gjort almindeligt tilgængelige (artikel 30, stk. 3, FADP).
letter-ch-request-stop = Stop denne behandling.
letter-ch-request-erase = Slet de pågældende oplysninger fra de datasæt, der bruges til dette formål.
letter-ch-request-disclose = Videregiv ikke disse oplysninger til tredjeparter til dette formål.
letter-ch-request-confirm = Bekræft skriftligt over for mig, hvad I har gjort, eller oplys den retfærdiggørelsesgrund, som I støtter jer på.
letter-ch-due = Svar venligst senest { $due }. Jeg har selv valgt denne dato; loven fastsætter ingen.
letter-ch-reminder-subject = Rykker om min indsigelse af { $date } mod brug af mine personoplysninger til AI
letter-ch-waited = Jeg havde forventet et svar senest { $due }. Loven fastsætter ingen dato.
letter-ch-next = I modsat fald forbeholder jeg mig ret til at gøre krav gældende ved de civile domstole (artikel 32, stk. 2, FADP) og til at indgive en anmeldelse til den føderale databeskyttelses- og informationskommissær (artikel 49 FADP).

## Brazil: opposition

letter-br-subject = Indsigelse mod brug af mine personoplysninger til AI (artikel 18, § 2, i LGPD)
letter-br-opening = I medfør af artikel 18, § 2, i den brasilianske databeskyttelseslov (LGPD, lov 13.709/2018) modsætter jeg mig behandling af mine personoplysninger for at udvikle, træne, finjustere og forbedre AI.
letter-br-basis = Jeg har ikke givet samtykke til denne brug. Efter min opfattelse er den ikke i overensstemmelse med loven.
letter-br-request-stop = Stop denne behandling, både for jeres egen AI og for tredjeparters.
letter-br-request-exclude = Udeluk de pågældende oplysninger fra de datasæt, der bruges til dette formål.
letter-br-request-confirm = Bekræft skriftligt over for mig, hvad I har gjort.
letter-br-request-reasons = Hvis I ikke kan handle straks, bedes I oplyse jeres begrundelse (artikel 18, §§ 3 til 5).
letter-br-due = Jeg beder jer handle straks og uden omkostninger for mig (artikel 18, §§ 3 til 5).
letter-br-reminder-subject = Rykker om min indsigelse af { $date } (artikel 18 i LGPD)
letter-br-waited = LGPD kræver, at der handles straks, eller at der gives en begrundelse (artikel 18, §§ 3 til 5). Det, jeg hidtil har modtaget, opfylder ikke dette krav.
letter-br-next = I modsat fald vil jeg overveje en henvendelse til databeskyttelsesmyndigheden, ANPD (artikel 18, § 1), og til forbrugerorganerne (artikel 18, § 8).

## Reminder

letter-reminder-subject = Rykker om min indsigelse af { $date } (artikel 21, stk. 1, i { $law })
letter-ref-form = Den { $date } sendte jeg jer min indsigelse mod brug af mine personoplysninger til AI. Jeg brugte formularen på { $address }.
letter-ref-email = Den { $date } sendte jeg jer min indsigelse mod brug af mine personoplysninger til AI. Jeg sendte den pr. e-mail til { $address }.
letter-ref-post = Den { $date } sendte jeg jer min indsigelse mod brug af mine personoplysninger til AI. Jeg sendte den med posten til: { $address }.
letter-happened-silence = Siden da har jeg ikke modtaget noget svar.
letter-happened-receipt = I bekræftede modtagelsen den { $date }. Siden da har jeg ikke modtaget nogen afgørelse.
letter-happened-replied = I stillede mig et spørgsmål, som jeg besvarede den { $date }. Siden da har jeg ikke modtaget nogen afgørelse.
letter-happened-refused = I afviste min indsigelse den { $date }.
letter-happened-more-time = I meddelte den { $date }, at I har brug for mere tid. Siden da har jeg ikke modtaget nogen afgørelse.
letter-late-law = Denne meddelelse kom for sent. Artikel 12, stk. 3, tillader kun mere tid, hvis I underretter mig om det senest en måned efter modtagelsen sammen med begrundelsen.
letter-extended-over = Den forlængede frist er nu også udløbet.
letter-period-over = Regnet fra modtagelsen den { $start } udløb fristen i artikel 12, stk. 3, den { $due }.
letter-no-notice = Jeg har ikke kendskab til, at I inden for den første måned har meddelt, at I har brug for mere tid.
letter-burden = Det påhviler jer at påvise vægtige legitime grunde, der går forud for mine interesser, rettigheder og frihedsrettigheder (artikel 21, stk. 1).
letter-burden-answer = Jeres svar overbeviser mig ikke om, at der findes sådanne grunde i mit tilfælde. Oplys venligst, hvilke grunde der gælder i mit tilfælde, og hvordan I har afvejet dem.
letter-repeat-intro = Jeg gentager mine anmodninger:
letter-not-new = Dette er en rykker og ikke en ny anmodning. Datoen for min indsigelse er uændret.
letter-new-period = Svar venligst senest { $due }. Jeg har selv valgt denne dato; den forlænger ingen lovbestemt frist.
letter-next = I modsat fald vil jeg indgive klage til en tilsynsmyndighed (artikel 77). Jeg forbeholder mig ret til at gå til domstolene (artikel 79).
letter-next-uk = I modsat fald vil jeg indgive en databeskyttelsesklage til jer (section 164A i Data Protection Act 2018) og derefter henvende mig til ICO.

## Reply to a question

letter-reply-subject = Jeres spørgsmål af { $asked } om min indsigelse af { $date }
letter-reply-opening = I bad mig den { $asked } om mere vedrørende min indsigelse af { $date }. Dette er mit svar.
letter-reply-which = Jeg gør indsigelse mod denne behandling: brug af mine personoplysninger til at udvikle, træne, finjustere og forbedre AI-modeller og AI-systemer, jeres egne eller tredjeparters (artikel 21, stk. 1, i { $law }).
letter-reply-responsible = Hvis I mener, at en anden virksomhed er ansvarlig, bedes I oplyse hvilken og sende min indsigelse videre til den.
letter-reply-period = Efter min opfattelse begynder fristen i artikel 12, stk. 3, ikke forfra med jeres spørgsmål. Den løber fra modtagelsen den { $start } til { $due }.
letter-reply-uk = I har nu mit svar. Regnet fra modtagelsen den { $start } er den sidste dag { $due }, bortset fra den tid, hvor fristen efter loven står stille.
letter-reply-decide = Jeg beder jer nu træffe afgørelse om min indsigelse og bekræfte afgørelsen skriftligt over for mig.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Databeskyttelsesklage om min indsigelse af { $date }
letter-uk-opening = Jeg indgiver en databeskyttelsesklage efter section 164A i Data Protection Act 2018, indsat ved section 103 i Data (Use and Access) Act 2025.
letter-facts-intro = Dette er hændelsesforløbet:
letter-uk-acknowledge = Bekræft venligst modtagelsen af denne klage inden for 30 dage, regnet fra dagen efter modtagelsen. Hvis I modtager klagen den { $start }, er den sidste dag { $due }.
letter-uk-outcome = Jeg beder jer tage passende skridt uden unødig forsinkelse og oplyse mig om resultatet.
letter-uk-next = Hvis sagen ikke bliver løst, vil jeg henvende mig til ICO.

## What happened, as a list

letter-fact-account = Jeg bruger { $service }; min konto er: { $account }.
letter-fact-no-account = Jeg skriver som person uden konto. Sagen vedrører oplysninger om mig på { $service }.
letter-fact-what = Min indsigelse er rettet mod behandling af mine personoplysninger for at udvikle, træne, finjustere og forbedre AI-modeller og AI-systemer.
letter-fact-form = Den { $date }: min indsigelse gennem formularen på { $address }.
letter-fact-email = Den { $date }: min indsigelse pr. e-mail til { $address }.
letter-fact-post = Den { $date }: min indsigelse med posten til { $address }.
letter-fact-form-missing = Den { $date }: Den officielle side viste mig ikke formularen.
letter-fact-receipt = Den { $date }: bekræftelse på modtagelse, uden en afgørelse.
letter-fact-accepted = Den { $date }: et svar, der imødekom min indsigelse.
letter-fact-refused = Den { $date }: afvisning af min indsigelse.
letter-fact-more-asked = Den { $date }: et spørgsmål til mig om min indsigelse.
letter-fact-replied = Den { $date }: mit svar på et spørgsmål om min indsigelse.
letter-fact-other-company = Den { $date }: et svar om, at en anden virksomhed er ansvarlig.
letter-fact-other-form = Den { $date }: et svar om, at jeg skulle bruge en anden formular.
letter-fact-more-time = Den { $date }: meddelelse om, at der er brug for mere tid.
letter-fact-reminded = Den { $date }: min rykker.
letter-fact-over = Den { $date }: udløb af fristen i artikel 12, stk. 3, regnet fra modtagelsen den { $start }.
letter-fact-open = Til dato har jeg ikke modtaget nogen afgørelse.

## What was infringed

letter-claims-intro = Efter min opfattelse er disse bestemmelser i { $law } overtrådt:
letter-claim-silence = Artikel 12, stk. 3 og 4: Jeg er ikke inden for fristen blevet oplyst om, hvilke foranstaltninger der er truffet, eller hvorfor ingen er truffet.
letter-claim-late = Artikel 12, stk. 3: Mere tid blev først meddelt efter den første måned og dermed for sent.
letter-claim-extended = Artikel 12, stk. 3: Heller ikke inden for den forlængede frist modtog jeg en afgørelse.
letter-claim-stop = Artikel 21, stk. 1: Ingen har over for mig bekræftet, at behandlingen er ophørt, eller påvist vægtige legitime grunde.
letter-claim-refused = Artikel 21, stk. 1: Det påhviler den dataansvarlige at påvise vægtige legitime grunde, der går forud for mine interesser, rettigheder og frihedsrettigheder. Efter min opfattelse gør afvisningen ikke det.
letter-claim-restrict = Artikel 18, stk. 1, litra d: Ingen har over for mig bekræftet begrænsning af behandling, mens det kontrolleres, om den dataansvarliges legitime interesser går forud for mine.
letter-claim-erase = Artikel 17, stk. 1, litra c: Ingen har over for mig bekræftet sletningen af de pågældende oplysninger.
letter-claim-obstructed = Artikel 12, stk. 2, og artikel 25: Udøvelsen af min ret blev ikke lettet, hvilket fremgår af de faktiske forhold.

## Complaint to an authority

letter-complaint-subject = Klage efter artikel 77 i GDPR over { $company }
letter-complaint-opening = Jeg indgiver hermed klage efter artikel 77 i forordning (EU) 2016/679 (databeskyttelsesforordningen, GDPR). Mit sædvanlige opholdssted ligger i det område, som I er ansvarlige for.
letter-complaint-language = Jeg skriver på dansk, fordi jeg ikke kan tilbyde dette brev på jeres sprog. Jeg beder jer oplyse, om I har brug for en oversættelse.
letter-complaint-me = Klager
letter-complaint-controller = Den dataansvarlige
letter-complaint-lead = Behandlingen er grænseoverskridende. Så vidt jeg ved, er Data Protection Commission i Irland den ledende tilsynsmyndighed (artikel 56).
letter-complaint-contact = Jeg beder jer inddrage den efter reglerne (artikel 60) og fortsat være den myndighed, som jeg kan henvende mig til.
letter-complaint-lead-you = Behandlingen er grænseoverskridende. Så vidt jeg ved, er I den ledende tilsynsmyndighed (artikel 56).
letter-complaint-facts = De faktiske forhold
letter-complaint-law = Krænkede rettigheder
letter-complaint-second = For det andet beder jeg jer undersøge, om legitime interesser (artikel 6, stk. 1, litra f) overhovedet kan være grundlag for denne behandling.
letter-complaint-time = Hvornår jeg fik kendskab til sagen
letter-complaint-known = Jeg har haft kendskab til overtrædelsen siden den { $date }.
letter-complaint-wishes = Det, jeg beder om
letter-wish-find = Fastslå, at mine rettigheder er krænket.
letter-wish-order = Giv den dataansvarlige påbud om at imødekomme min indsigelse (artikel 58, stk. 2, litra c).
letter-wish-limit = Indfør en midlertidig eller definitiv begrænsning af behandlingen, herunder et forbud (artikel 58, stk. 2, litra f).
letter-wish-erase = Giv påbud om sletning af de pågældende oplysninger (artikel 58, stk. 2, litra g).
letter-wish-inform = Underret mig om forløbet og resultatet af min klage (artikel 77, stk. 2).
letter-complaint-more = Yderligere oplysninger
letter-complaint-earlier = Jeg har tidligere henvendt mig til den dataansvarlige som beskrevet ovenfor.
letter-complaint-court-no = Ingen domstol behandler denne sag på min begæring.
letter-complaint-court-yes = En domstol behandler denne sag på min begæring.
letter-complaint-name-yes = Jeg er indforstået med, at I videregiver mit navn og denne klage til den dataansvarlige.
letter-complaint-name-no = Jeg beder jer om ikke at oplyse min identitet til den dataansvarlige. Hvis sagen ikke kan behandles uden, bedes I spørge mig først.
letter-complaint-annexes = Bilag 1 er min indsigelse. Bilagene er på deres originalsprog; jeg beder jer oplyse, om I har brug for en oversættelse.
letter-complaint-procedure = Jeg påberåber mig forordning (EU) 2025/2518, som finder anvendelse på klager over grænseoverskridende behandling indgivet fra den 2. april 2027.
