<#import "template.ftl" as layout>
<#import "ui.ftl" as ui>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp","userLabel") wide=true; section>
  <#if section = "step">
    <@ui.step action="CONFIGURE_TOTP" />
  <#elseif section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("loginTotpIntro")}</p>
    <ol id="kc-totp-settings" class="steps">
      <li>
        <h2>${msg("loginTotpStep1")}</h2>
        <ul id="kc-totp-supported-apps" class="apps">
          <li>Google Authenticator</li>
          <li>Microsoft Authenticator</li>
          <li>Okta Authenticator</li>
        </ul>
        <p class="hint">${msg("myhezoTotpAnyApp")}</p>
      </li>
      <li>
        <h2>${msg("loginTotpStep2")}</h2>
        <p class="open-app"><a class="button" href="otpauth://totp/myHEZO:${totp.username?url("UTF-8")}?secret=${totp.totpSecretEncoded?replace(" ", "")}&issuer=myHEZO&algorithm=SHA1&digits=6&period=30">${msg("myhezoTotpOpenApp")}</a></p>
        <img id="kc-totp-secret-qr-code" class="qr" width="200" height="200" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("myhezoTotpQrAlt")}">
        <p>${msg("loginTotpUnableToScan")}</p>
        <p class="key">
          <span class="plate" id="kc-totp-secret-key">${totp.totpSecretEncoded}</span>
          <button type="button" class="button button-quiet" data-copies="kc-totp-secret-key" data-copied="${msg("recovery-codes-copied")}" hidden>${msg("recovery-codes-copy")}</button>
        </p>
        <p class="hint">${msg("myhezoTotpSettings")}</p>
      </li>
      <li>
        <h2>${msg("loginTotpStep3")}</h2>
        <form action="${url.loginAction}" class="form" id="kc-totp-settings-form" method="post">
          <@ui.code name="totp" label=msg("authenticatorCode") autofocus=messagesPerField.existsError("totp") />
          <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
          <@ui.field name="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpStep3DeviceName")
            attributes="autocomplete='off' maxlength='60'" + (totp.otpCredentials?size gte 1)?then(" required", "") />
          <@ui.signOutElsewhere />
          <@ui.submit label=msg("myhezoConfirm") id="saveTOTPBtn" />
        </form>
      </li>
    </ol>
  </#if>
</@layout.registrationLayout>
