### What packages and software centres say of the app, and what its installer asks, in Maltese. No text of the running app.

package-generic = Oġġezzjonijiet tal-privatezza
package-summary = Oġġezzjona għall-użu tad-data tiegħek biex titħarreġ l-AI
package-comment = Oġġezzjona għall-użu tad-data tiegħek biex titħarreġ l-AI, u segwi kull oġġezzjoni
package-keywords = privatezza;oġġezzjoni;GDPR;taħriġ tal-AI;protezzjoni tad-data;
package-simple-graphics = Ibda bi grafika sempliċi
package-file = Fajl ta’ Veto Desk
package-lead = Veto Desk tgħinek toġġezzjona għall-użu tad-data tiegħek biex titħarreġ l-AI. Issegwi kull oġġezzjoni sa ma tingħalaq.
package-point-asks = Tistaqsi ftit mistoqsijiet qosra u ssiblek il-formola uffiċjali: Facebook, Instagram, WhatsApp, jew mingħajr kont.
package-point-text = Tiktiblek test qasir, u tgħidlek x’timla. Int tagħfas Submit (ibgħat), fuq il-paġna uffiċjali.
package-point-days = Tgħodd il-jiem sat-tweġiba kif tgħid il-liġi, u tgħidlek lil min imiss.
package-point-letters = Tgħinek tikteb l-ittri: tweġiba, tfakkira, ilment, jew l-oġġezzjoni bil-posta.
package-point-local = Iżżomm kollox f’fajl wieħed fuq il-kompjuter tiegħek. Qatt ma taqbad mal-internet; il-browser tiegħek biss jagħmel hekk.
package-end = Mhijiex ta’ Meta. Mhijiex parir legali.

## The installer for Windows

package-install-start = Ibda Veto Desk
package-install-open = Veto Desk hija miftuħa. Agħlaqha, imbagħad agħfas Retry.
package-install-windows = Veto Desk teħtieġ Windows ta’ 64 bit.
package-remove-keeps = Dan ineħħi l-programm. Il-fajl tiegħek jinżamm:
package-removed = Veto Desk tneħħiet minn dan il-kompjuter. Il-fajl tiegħek u l-provi tiegħek inżammu fi:
package-removed-then = Ħassar dan il-folder int jekk m’għadekx teħtieġu.
