; The installer for Windows, for NSIS 3. `build.sh` beside this file says how it is called.
;
; It installs for one person, without asking for administrator rights. The data of the app lies elsewhere and is never
; touched: not by a new version, and not by the uninstaller, which says where it is.
;
; Made by: makensis -DVERSION=… -DBINARY=…\veto-desk.exe -DICON=…\veto-desk.ico -DROOT=…\(the project) -DOUT=…\setup.exe

Unicode true
; No times of files: the same input gives the same installer.
SetDateSave off
SetCompressor /SOLID lzma
; Sharp letters on dense screens.
ManifestDPIAware true
; What this asks of Windows: nothing above the person who starts it.
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh

!define NAME "Veto Desk"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\VetoDesk"
; As in the README: where the app keeps its file.
!define DATA "$LOCALAPPDATA\veto-desk\data"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Veto Desk"
; A new version goes where the old one is.
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

; Windows wants four numbers here. A version like 1.2.3-beta has none to spare, so NUMBERS is given apart.
VIProductVersion "${NUMBERS}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "LegalCopyright" "MIT or Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\veto-desk.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(INSTALL_START)"
; No page asks to agree to a licence: MIT and Apache-2.0 ask nothing of those who only use it.
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

; Said before and after: nothing of the person's own goes away.
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(REMOVE_KEEPS) ${DATA}"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; In the language of the system; English where there is none.
!include "words.nsh"

; A program that runs cannot be replaced. The person closes it, so that nothing is lost.
!macro WAIT_FOR_END un
  Function ${un}WaitForEnd
    again:
    IfFileExists "$INSTDIR\veto-desk.exe" 0 free
    ClearErrors
    ; A file that runs cannot be opened for writing.
    FileOpen $0 "$INSTDIR\veto-desk.exe" a
    IfErrors busy
    FileClose $0
    free:
    Return
    busy:
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(INSTALL_OPEN)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 5
    Quit
  FunctionEnd
!macroend
!insertmacro WAIT_FOR_END ""
!insertmacro WAIT_FOR_END "un."

Function .onInit
  ; The program is made for 64 bits.
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(INSTALL_WINDOWS)" /SD IDOK
    SetErrorLevel 1
    Quit
  ${EndIf}
FunctionEnd

Section
  SetShellVarContext current
  Call WaitForEnd
  SetOutPath "$INSTDIR"
  File /oname=veto-desk.exe "${BINARY}"
  File /oname=veto-desk.ico "${ICON}"
  File /oname=LICENSE-MIT.txt "${ROOT}/LICENSE-MIT"
  File /oname=LICENSE-APACHE.txt "${ROOT}/LICENSE-APACHE"
  File /oname=third-party.txt "${ROOT}/assets/packaging/third-party.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\veto-desk.exe" "" "$INSTDIR\veto-desk.ico"

  ; The entry in Windows' own list of apps.
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\veto-desk.ico"
  WriteRegStr HKCU "${KEY}" "Publisher" "The people who made Veto Desk"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  Call un.WaitForEnd
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ; Each file by its name: what somebody else put into the folder stays, and so does the folder then.
  Delete "$INSTDIR\veto-desk.exe"
  Delete "$INSTDIR\veto-desk.ico"
  Delete "$INSTDIR\LICENSE-MIT.txt"
  Delete "$INSTDIR\LICENSE-APACHE.txt"
  Delete "$INSTDIR\third-party.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${KEY}"
  IfFileExists "${DATA}\*.*" 0 done
  MessageBox MB_OK|MB_ICONINFORMATION "$(REMOVED)$\n$\n${DATA}$\n$\n$(REMOVED_THEN)" /SD IDOK
  done:
SectionEnd
