<#ftl output_format="plainText">
--
myHEZO
<#if link??>
${msg("myhezoContactForm")}: ${link?keep_before("/auth/")}${msg("myhezoContactPath")}?about=login
</#if>
+48 12 25 25 600
pomoc@myhezo.pl
