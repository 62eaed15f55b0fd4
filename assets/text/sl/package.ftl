### What packages and software centres say of the app, and what its installer asks, in Slovenian. No text of the running app.

package-generic = Ugovori za zasebnost
package-summary = Ugovarjajte uporabi svojih podatkov za učenje UI
package-comment = Ugovarjajte uporabi svojih podatkov za učenje UI in spremljajte vsak ugovor
package-keywords = zasebnost;ugovor;GDPR;učenje UI;varstvo podatkov;
package-simple-graphics = Zaženi s preprosto grafiko
package-file = Datoteka Veto Desk
package-lead = Veto Desk vam pomaga ugovarjati uporabi vaših podatkov za učenje umetne inteligence (UI). Vsak ugovor spremlja, dokler ni rešen.
package-point-asks = Postavi nekaj kratkih vprašanj in za vas najde uradni obrazec: Facebook, Instagram, WhatsApp ali brez računa.
package-point-text = Sestavi vam kratko besedilo in pove, kaj izpolniti. »Submit« (Pošlji) na uradni strani pritisnete sami.
package-point-days = Dneve do odgovora šteje, kot določa zakon, in pove, kdo je na vrsti.
package-point-letters = Z vami napiše pisma: odgovor, opomin, pritožbo ali ugovor po pošti.
package-point-local = Vse hrani v eni datoteki v vašem računalniku. Nikoli se ne poveže z internetom; to naredi samo vaš brskalnik.
package-end = Ni Metin. Ni pravni nasvet.

## The installer for Windows

package-install-start = Zaženi Veto Desk
package-install-open = Veto Desk je odprt. Zaprite ga, nato pritisnite »Poskusi znova«.
package-install-windows = Veto Desk potrebuje 64-bitni Windows.
package-remove-keeps = Program bo odstranjen. Vaša datoteka ostane:
package-removed = Veto Desk je odstranjen iz tega računalnika. Vaša datoteka in vaši dokazi so shranjeni v:
package-removed-then = Če te mape ne potrebujete več, jo izbrišite sami.
