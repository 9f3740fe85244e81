@echo off
rem Starts the annals command on Windows as the file annals does elsewhere: finds Java 21 or newer, builds on first use, passes arguments and exit code through.
rem It does not see whether sources have changed since (run: mvn package), and shows no progress. See docs/windows.md.
setlocal EnableExtensions DisableDelayedExpansion
rem Names are the same in capitals and in small letters here: no variable may be called java_home.
set least=21
set "root=%~dp0"
set "root=%root:~0,-1%"
set "jars=%root%\cli\target\lib"

set "found="
if not defined ANNALS_JAVA_HOME goto search
call :try "%ANNALS_JAVA_HOME%"
if defined found goto start
>&2 echo annals: ANNALS_JAVA_HOME=%ANNALS_JAVA_HOME% is not a Java %least% or newer.
exit /b 69

:search
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for %%d in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  for /d %%j in ("%%~d\*") do call :try "%%~j"
)
if defined found goto start
>&2 echo annals: needs Java %least% or newer, and found none: not in ANNALS_JAVA_HOME, JAVA_HOME, the PATH or the usual folders.
exit /b 69

:start
set "archive=%root%\cli\target\annals-%version%.jsa"
set "make=-XX:ArchiveClassesAtExit"
set "use=-XX:SharedArchiveFile"
if %version% geq 25 set "archive=%root%\cli\target\annals-%version%.aot"
set quiet=
if %version% geq 25 set "quiet=-Xlog:aot*=off:stderr"
if %version% geq 25 set "make=-XX:AOTCacheOutput"
if %version% geq 25 set "use=-XX:AOTCache"
if exist "%jars%\annals-cli-*.jar" goto built
where mvn >nul 2>nul
if errorlevel 1 (
  >&2 echo annals: is not built yet, and needs Maven ^(mvn^) for that.
  exit /b 69
)
>&2 echo annals: building, which takes a minute or two the first time ...
call mvn -q -B -f "%root%\pom.xml" -pl cli -am -Dmaven.test.skip=true package >"%root%\cli\build.log" 2>&1
if errorlevel 1 (
  >&2 type "%root%\cli\build.log"
  >&2 echo annals: could not be built; the whole log is in %root%\cli\build.log
  exit /b 70
)
del "%root%\cli\build.log"
if exist "%archive%" del "%archive%"

:built
if not exist "%archive%" call :make_archive
rem What else was built is there for all commands: what a name or an option asks for cannot be told safely here.
set optional=
set native=
if exist "%root%\database-export\target\lib\*.jar" set native=--enable-native-access=ALL-UNNAMED
for %%m in (parquet-export database-export) do if exist "%root%\%%m\target\lib\*.jar" call :add %%m
set temporary=
if defined TMPDIR set temporary="-Djava.io.tmpdir=%TMPDIR%"
"%found%\bin\java" -Xlog:disable -Xlog:all=error:stderr -Xlog:cds*=off:stderr %quiet% "%use%=%archive%" -XX:+UseSerialGC -XX:InlineSmallCode=1000 %native% -Dannals.terminal=false "-Dannals.home=%root%" %temporary% %ANNALS_JAVA_OPTS% -cp "%jars%\*%optional%" dev.annals.cli.Annals %*
exit /b %ERRORLEVEL%

rem Takes the JDK or JRE in a folder if it is new enough and none was taken yet; its release file tells the version.
:try
if defined found exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set version=0
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set version=%%l
set "version=%version:"=%"
for /f "delims=." %%v in ("%version%") do set "version=%%v"
if %version% GEQ %least% set "found=%~f1"
exit /b 0

:add
set "optional=%optional%;%root%\%~1\target\lib\*"
exit /b 0

rem It gets its name when it is whole: other runs may use it at once.
:make_archive
set "trial=%TEMP%\annals-%RANDOM%%RANDOM%"
mkdir "%trial%"
if not exist "%trial%\" exit /b 0
"%found%\bin\java" -Xlog:disable "%make%=%trial%\archive" -XX:+UseSerialGC -cp "%jars%\*" dev.annals.cli.Annals export --quiet --to "%trial%\a.json" --to "%trial%\a.ndjson" --to "%trial%\a.ttl" --to "%trial%\a.xlsx" <nul >nul 2>nul
move /y "%trial%\archive" "%archive%" >nul 2>nul
rmdir /s /q "%trial%"
exit /b 0
