@echo off
rem Hengji on Windows: finds a JDK 25, builds once when there is no build, and runs.
setlocal enabledelayedexpansion
set "ROOT=%~dp0"
set "APP=%ROOT%cli\target\app"
if defined HENGJI_JDK set "JAVA_HOME=%HENGJI_JDK%"
if not defined JAVA_HOME for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*") do set "JAVA_HOME=%%~d"
if not exist "%JAVA_HOME%\bin\java.exe" (
  echo hengji: a JDK 25 or later is needed and was not found; set JAVA_HOME to one. 1>&2
  exit /b 2
)
if not exist "%APP%\built" (
  echo hengji: building, once ... 1>&2
  if not exist "%ROOT%cli\target" mkdir "%ROOT%cli\target"
  pushd "%ROOT%"
  call mvn -q -B -pl cli -am -DskipTests -Dspotless.check.skip=true package > "%ROOT%cli\target\build.log" 2>&1
  if errorlevel 1 (
    type "%ROOT%cli\target\build.log" 1>&2
    popd
    exit /b 2
  )
  popd
  echo built> "%APP%\built"
)
set "MEMORY="
if "%~1"=="batch" set "MEMORY=-Xmx288m -XX:MaxNewSize=64m"
"%JAVA_HOME%\bin\java" -XX:+UseSerialGC %MEMORY% %HENGJI_JAVA_OPTIONS% --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%APP%\hengji.jar;%APP%\lib\*" io.hengji.cli.Main %*
exit /b %errorlevel%
