### What packages and software centres say of the app, and what its installer asks, in Norwegian. No text of the running app.

package-generic = Protester om personvern
package-summary = Protester mot at opplysningene dine brukes til KI-trening
package-comment = Protester mot at opplysningene dine brukes til KI-trening, og følg hver protest
package-keywords = personvern;protest;GDPR;KI-trening;personvernforordningen;
package-simple-graphics = Start med enkel grafikk
package-file = Veto Desk-fil
package-lead = Veto Desk hjelper deg å protestere mot at opplysningene dine brukes til KI-trening. Appen følger hver protest til saken er avgjort.
package-point-asks = Den stiller noen korte spørsmål og finner det offisielle skjemaet for deg: Facebook, Instagram, WhatsApp eller uten konto.
package-point-text = Den lager en kort tekst for deg og sier hva du skal fylle ut. Du trykker selv på Submit (send inn), på den offisielle siden.
package-point-days = Den teller dagene til svaret slik loven gjør, og sier hvem sin tur det er.
package-point-letters = Den skriver brevene sammen med deg: svar, purring, klage eller protesten i posten.
package-point-local = Den holder alt i én fil på datamaskinen din. Den kobler seg aldri til internett. Det gjør bare nettleseren.
package-end = Den er ikke Meta. Den er ikke juridisk rådgivning.

## The installer for Windows

package-install-start = Start Veto Desk
package-install-open = Veto Desk er åpen. Lukk appen, og trykk så på Prøv igjen.
package-install-windows = Veto Desk trenger 64-biters Windows.
package-remove-keeps = Dette fjerner programmet. Filen din blir tatt vare på:
package-removed = Veto Desk er borte fra denne datamaskinen. Filen din og bevisene dine ligger i:
package-removed-then = Slett denne mappen selv hvis du ikke trenger den lenger.
