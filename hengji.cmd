@echo off
rem Hengji on Windows: finds a JDK 25, builds once when there is no build or the sources are newer, and
rem runs. No delayed expansion: a "!" in a path or an argument stays as it is.
setlocal enableextensions disabledelayedexpansion
set "ROOT=%~dp0"
set "SERVER="
for %%c in (serve audit backup restore) do if "%~1"=="%%c" set "SERVER=yes"
set "MODULE=cli"
set "JAR=hengji.jar"
set "MAIN=io.hengji.cli.Main"
if defined SERVER set "MODULE=server"
if defined SERVER set "JAR=hengji-server.jar"
if defined SERVER set "MAIN=io.hengji.server.Main"
set "APP=%ROOT%%MODULE%\target\app"

set "JDK="
if defined HENGJI_JDK call :fits "%HENGJI_JDK%"
if not defined JDK if defined JAVA_HOME call :fits "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%j in ('where java 2^>nul') do if not defined JDK call :fits "%%~dpj.."
if not defined JDK for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%USERPROFILE%\.jdks\*") do if not defined JDK call :fits "%%~d"
if not defined JDK goto nojdk
set "JAVA_HOME=%JDK%"

set "BUILD="
if exist "%ROOT%%MODULE%\src" call :newer
set "FAILED=0"
if defined BUILD call :build
if not "%FAILED%"=="0" exit /b 2

rem A batch runs for long over small files and keeps little of them: a small heap is enough.
rem HENGJI_JAVA_OPTIONS (-Xmx8g for huge files) comes last and wins.
set "MEMORY="
if "%~1"=="batch" set "MEMORY=-Xmx288m -XX:MaxNewSize=64m"
if not defined HENGJI_HEAP set "HENGJI_HEAP=448m"
if defined SERVER set "MEMORY=-Xmx%HENGJI_HEAP% -XX:+ExitOnOutOfMemoryError"
set "TIER=4"
if defined HENGJI_TIER set "TIER=%HENGJI_TIER%"

rem Everything is printed in UTF-8; the console is told so, and told back at the end.
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul 2>&1

:run
"%JAVA_HOME%\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=%TIER% -Xlog:disable -Xlog:all=off %MEMORY% %HENGJI_JAVA_OPTIONS% --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Dhengji.home=%ROOT%." -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%APP%\%JAR%;%APP%\lib\*" %MAIN% %*
set "STATUS=%errorlevel%"
if not "%~1"=="serve" goto end
rem No memory left (3), or crashed (a negative status), but not told to stop with Ctrl-C: served again.
rem Windows gives a killed program the status of one that could not start (1), which is not.
if "%STATUS%"=="-1073741510" goto end
if "%STATUS%"=="3" goto again
if %STATUS% lss 0 goto again
goto end
:again
echo hengji: the server failed (%STATUS%); starting it again ... 1>&2
ping -n 2 127.0.0.1 >nul
goto run
:end
if defined PAGE chcp %PAGE% >nul 2>&1
exit /b %STATUS%

:nojdk
echo hengji: a JDK 25 or later is needed and was not found; set JAVA_HOME to one. 1>&2
exit /b 2

rem Sets JDK to a folder that holds a JDK 25 or later; reads its release file, starts nothing.
:fits
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%v in ("%~1\release") do if "%%v"=="JAVA_VERSION" call :since "%%~w" "%~1"
exit /b 0

:since
for /f "tokens=1 delims=.-+" %%n in ("%~1") do if %%n geq 25 set "JDK=%~2"
exit /b 0

rem Sets BUILD where there is no build, or a source is newer than it.
:newer
if not exist "%APP%\built" set "BUILD=yes"
if defined BUILD exit /b 0
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath (Join-Path $env:APP 'built')).LastWriteTimeUtc; $from = @('core', 'rulebooks', 'documents', 'ocr', 'writers', 'cli', $env:MODULE | ForEach-Object { Join-Path $env:ROOT ($_ + '\src\main') }) + (Join-Path $env:ROOT 'docs\checks') + (Join-Path $env:ROOT 'pom.xml'); if (Get-ChildItem -LiteralPath $from -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 9 }" >nul 2>&1
if "%errorlevel%"=="9" set "BUILD=yes"
exit /b 0

rem Builds; leaves a status in FAILED.
:build
set "LOG=%ROOT%%MODULE%\target\build.log"
where mvn >nul 2>&1
if errorlevel 1 goto nomaven
echo hengji: building, once ... 1>&2
if not exist "%ROOT%%MODULE%\target" mkdir "%ROOT%%MODULE%\target"
pushd "%ROOT%"
call mvn -q -B -pl %MODULE% -am -DskipTests -Dspotless.check.skip=true package > "%LOG%" 2>&1
set "FAILED=%errorlevel%"
popd
if "%FAILED%"=="0" echo built> "%APP%\built"
if "%FAILED%"=="0" exit /b 0
type "%LOG%" 1>&2
echo hengji: the build failed; the whole log is "%LOG%" 1>&2
exit /b 0

:nomaven
echo hengji: Maven 3.8.7 or later is needed once, to build; it was not found on the PATH. 1>&2
set "FAILED=1"
exit /b 0
