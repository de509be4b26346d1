<#-- Mail programs know little CSS: tables, inline styles, one column, no picture. -->
<#macro emailLayout subject="" origin="">
<!DOCTYPE html>
<html lang="${locale.language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light">
  <title>${subject}</title>
</head>
<body style="margin:0;padding:0;background-color:#F6F7F4;color:#10212B;font-family:'IBM Plex Sans','Segoe UI',Arial,sans-serif;font-size:16px;line-height:1.55">
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background-color:#F6F7F4">
    <tr><td align="center" style="padding:32px 16px">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background-color:#FFFFFF;border:1px solid #D5DBD8;border-radius:4px">
        <tr><td style="padding:24px 32px 0;font-size:20px;font-weight:600">my<span style="margin-left:5px;padding:1px 7px;border-radius:4px;background-color:#0B5D5E;color:#FFFFFF;font-family:'IBM Plex Mono',Consolas,monospace;font-weight:500;letter-spacing:1px"><span style="font-size:10px">&bull;</span> HEZO <span style="font-size:10px">&bull;</span></span></td></tr>
        <tr><td style="padding:20px 32px 28px">
          <#nested>
        </td></tr>
        <tr><td style="padding:20px 32px 24px;border-top:1px solid #D5DBD8;color:#4A5B64;font-size:14px">
          ${msg("myhezoHelp")}<br>
          <#if origin?has_content><a href="${origin}${msg("myhezoContactPath")}?about=login" style="color:#0B5D5E">${msg("myhezoContactForm")}</a><br></#if>
          <a href="tel:+48122525600" style="color:#0B5D5E">+48 12 25 25 600</a><br>
          <a href="mailto:pomoc@myhezo.pl" style="color:#0B5D5E">pomoc@myhezo.pl</a>
        </td></tr>
      </table>
    </td></tr>
  </table>
</body>
</html>
</#macro>

<#macro heading><h1 style="margin:0 0 16px;font-size:22px;line-height:1.25;font-weight:600"><#nested></h1></#macro>

<#macro text><p style="margin:0 0 16px"><#nested></p></#macro>

<#macro button link>
<p style="margin:24px 0"><a href="${link}" style="display:inline-block;padding:12px 20px;border-radius:4px;background-color:#0B5D5E;color:#FFFFFF;font-weight:600;text-decoration:none"><#nested></a></p>
</#macro>

<#macro small><p style="margin:0 0 8px;color:#4A5B64;font-size:14px"><#nested></p></#macro>

<#macro address link>
<p style="margin:0;color:#4A5B64;font-size:13px;line-height:1.45;word-break:break-all">${msg("myhezoPlainLink")}<br><a href="${link}" style="color:#0B5D5E">${link}</a></p>
</#macro>
