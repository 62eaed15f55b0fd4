### What packages and software centres say of the app, in Slovak, and what its installer asks. No text of the running app.

package-generic = Námietky na ochranu súkromia
package-summary = Námietky proti použitiu vašich údajov na tréning AI
package-comment = Podajte námietku proti použitiu svojich údajov na tréning AI a sledujte každú námietku
package-keywords = súkromie;námietka;GDPR;tréning AI;ochrana údajov;
package-simple-graphics = Spustiť s jednoduchou grafikou
package-file = Súbor Veto Desk
package-lead = Veto Desk vám pomôže namietať proti použitiu vašich údajov na tréning AI. Každú námietku stráži, kým sa nevybaví.
package-point-asks = Položí pár krátkych otázok a nájde vám oficiálny formulár: Facebook, Instagram, WhatsApp alebo bez účtu.
package-point-text = Zostaví vám krátky text a povie, čo vyplniť. Odošlete to vy, na oficiálnej stránke.
package-point-days = Počíta dni do odpovede tak, ako zákon, a povie, kto je na rade.
package-point-letters = Píše s vami listy: odpoveď, urgenciu, sťažnosť alebo námietku poštou.
package-point-local = Všetko má v jednom súbore vo vašom počítači. Na internet sa nikdy nepripája; to robí len váš prehliadač.
package-end = Nepatrí Mete. Nie je to právna rada.

## The installer for Windows

package-install-start = Spustiť Veto Desk
package-install-open = Veto Desk je otvorený. Zatvorte ho a kliknite na Znova.
package-install-windows = Veto Desk potrebuje 64-bitový systém Windows.
package-remove-keeps = Týmto sa program odstráni. Váš súbor zostane:
package-removed = Veto Desk v tomto počítači už nie je. Váš súbor a vaše dôkazy zostali tu:
package-removed-then = Ak tento priečinok už nepotrebujete, môžete ho vymazať.
