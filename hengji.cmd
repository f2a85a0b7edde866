@echo off
rem Hengji on Windows: finds a JDK 25, builds once when there is no build, and runs.
setlocal enabledelayedexpansion
set "ROOT=%~dp0"
set "MODULE=cli"
set "JAR=hengji.jar"
set "MAIN=io.hengji.cli.Main"
for %%c in (serve audit backup restore) do if "%~1"=="%%c" (
  set "MODULE=server"
  set "JAR=hengji-server.jar"
  set "MAIN=io.hengji.server.Main"
)
set "APP=%ROOT%%MODULE%\target\app"
if defined HENGJI_JDK set "JAVA_HOME=%HENGJI_JDK%"
if not defined JAVA_HOME for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*") do set "JAVA_HOME=%%~d"
if not exist "%JAVA_HOME%\bin\java.exe" (
  echo hengji: a JDK 25 or later is needed and was not found; set JAVA_HOME to one. 1>&2
  exit /b 2
)
if not exist "%APP%\built" (
  echo hengji: building, once ... 1>&2
  if not exist "%ROOT%%MODULE%\target" mkdir "%ROOT%%MODULE%\target"
  pushd "%ROOT%"
  call mvn -q -B -pl %MODULE% -am -DskipTests -Dspotless.check.skip=true package > "%ROOT%%MODULE%\target\build.log" 2>&1
  if errorlevel 1 (
    type "%ROOT%%MODULE%\target\build.log" 1>&2
    popd
    exit /b 2
  )
  popd
  echo built> "%APP%\built"
)
set "MEMORY="
if "%~1"=="batch" set "MEMORY=-Xmx288m -XX:MaxNewSize=64m"
if "%MODULE%"=="server" set "MEMORY=-Xmx448m -XX:+ExitOnOutOfMemoryError"
"%JAVA_HOME%\bin\java" -XX:+UseSerialGC %MEMORY% %HENGJI_JAVA_OPTIONS% --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Dhengji.home=%ROOT%." -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%APP%\%JAR%;%APP%\lib\*" %MAIN% %*
exit /b %errorlevel%
