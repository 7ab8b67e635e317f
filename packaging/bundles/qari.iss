; The installer of Qari for Windows, for Inno Setup 6.4 or newer.
; packaging/build.py windows fills in the version and the kinds of files and writes dist/qari.iss.
; On Windows then:  python packaging\build.py folder
;                   iscc /DBundle=build\folder\qari dist\qari.iss

#ifndef Bundle
  #define Bundle "..\build\folder\qari"
#endif
#define Version "@VERSION@"

[Setup]
AppId={{7C1E6B0B-6B4E-4D0C-9A3E-0C6B6B5D1A42}
AppName=Qari
AppVersion={#Version}
AppPublisher=The Qari contributors
DefaultDirName={autopf}\Qari
DefaultGroupName=Qari
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Bundle}\_internal\THIRD-PARTY-NOTICES.txt
OutputBaseFilename=qari-{#Version}-setup
SetupIconFile={#Bundle}\_internal\reader\_resources\icons\qari.ico
UninstallDisplayIcon={app}\qari-window.exe
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern
ShowLanguageDialog=auto
TimeStampsInUTC=yes
TouchDate=none

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[CustomMessages]
en.Kinds=Offer Qari for articles, books and documents
nl.Kinds=Qari aanbieden voor artikelen, boeken en documenten
ar.Kinds=عرض قارئ لفتح المقالات والكتب والمستندات

[Tasks]
Name: "kinds"; Description: "{cm:Kinds}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Qari"; Filename: "{app}\qari-window.exe"; AppUserModelID: "org.qari.Qari"
Name: "{autodesktop}\Qari"; Filename: "{app}\qari-window.exe"; Tasks: desktopicon

[Registry]
; (the kinds of files stand here)

[Run]
Filename: "{app}\qari-window.exe"; Description: "{cm:LaunchProgram,Qari}"; Flags: nowait postinstall skipifsilent
