### What packages and software centres say of the app in Czech, and what its installer asks. No text of the running app.

package-generic = Námitky pro ochranu soukromí
package-summary = Námitky proti použití vašich údajů k trénování AI
package-comment = Podejte námitku proti použití svých údajů k trénování AI a sledujte každou námitku
package-keywords = soukromí;námitka;GDPR;trénování AI;ochrana údajů;
package-simple-graphics = Spustit s jednoduchou grafikou
package-file = Soubor Veto Desk
package-lead = Veto Desk vám pomůže podat námitku proti použití vašich údajů k trénování AI. Každou námitku sleduje, dokud se nevyřeší.
package-point-asks = Položí pár krátkých otázek a najde pro vás oficiální formulář: Facebook, Instagram, WhatsApp, nebo bez účtu.
package-point-text = Připraví pro vás krátký text a poradí, co vyplnit. Odešlete ho vy, na oficiální stránce.
package-point-days = Počítá dny do odpovědi tak jako zákon a řekne vám, kdo je na řadě.
package-point-letters = Píše s vámi dopisy: odpověď, urgenci, stížnost i námitku poštou.
package-point-local = Vše uchovává v jednom souboru ve vašem počítači. K internetu se nikdy nepřipojuje, jen váš prohlížeč.
package-end = Nepatří Metě. Není to právní rada.

## The installer for Windows

package-install-start = Spustit Veto Desk
package-install-open = Veto Desk je otevřený. Zavřete ho a klikněte na Opakovat.
package-install-windows = Veto Desk potřebuje 64bitový systém Windows.
package-remove-keeps = Program se odstraní. Váš soubor zůstane:
package-removed = Veto Desk už v tomto počítači není. Váš soubor a důkazy zůstaly zde:
package-removed-then = Pokud tuto složku už nepotřebujete, smažte ji ručně.
