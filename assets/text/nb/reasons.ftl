### The sentences from which an objection's text is composed, in Norwegian. The person can edit the result.

reason-opening = Jeg protesterer mot at opplysningene mine, blant annet innlegg, bilder, kommentarer og samtaler med KI, brukes til å utvikle og forbedre KI.
reason-opening-whatsapp = Jeg protesterer mot at meldingene mine med KI på WhatsApp brukes til å utvikle og forbedre KI hos Meta.
reason-opening-others = Jeg protesterer mot at opplysninger om meg som andre har delt, eller som kommer fra tredjeparter, brukes til å utvikle og forbedre KI hos Meta.
reason-no-expectation = Da jeg la ut innholdet mitt, kunne jeg ikke vente at det ville bli brukt til å utvikle KI, og jeg har aldri samtykket til det.
reason-children = Bildene og innleggene mine viser barna mine, og jeg vil ikke at bildene av dem og livene deres skal brukes til å utvikle KI.
reason-health = Innholdet mitt sier noe om helse, og det er særlig følsomme opplysninger.
reason-belief-politics = Innholdet mitt viser religiøse, filosofiske eller politiske oppfatninger, og det er særlig følsomme opplysninger.
reason-my-work = Tekstene og bildene mine er mitt eget verk, og jeg har ikke frigitt dem til utvikling av KI.
reason-others-in-my-pictures = Andre personer er synlige eller nevnt i innholdet mitt, og jeg kan ikke samtykke til denne bruken på deres vegne.
reason-posts-from-youth = Noe av innholdet mitt er fra ungdommen min, da jeg ikke kunne vurdere hva det en dag kunne bli brukt til.
reason-cannot-be-undone = Det KI har lært, kan ikke tas tilbake, så senere sletting eller retting vil ikke ha noen virkning.
reason-closing = Jeg ber om en skriftlig bekreftelse på at dere vil respektere protesten min.
