<#-- What the browser has to know to offer a passkey lies in data attributes: the policy allows no script in the page. -->
<#macro conditionalUIData>
  <#if enableWebAuthnConditionalUI?has_content>
    <@answer />
    <p class="or"><span>${msg("myhezoOr")}</span></p>
    <button type="button" class="button" id="authenticateWebAuthnButton">${msg("passkey-doAuthenticate")}</button>
  </#if>
</#macro>

<#macro answer>
  <form id="webauth" action="${url.loginAction}" method="post" hidden
    data-challenge="${challenge}" data-rp-id="${rpId}" data-user-verification="${userVerification}" data-timeout="${createTimeout}"
    data-mediation="${mediation!"none"}" data-user-known="${isUserIdentified}" data-unsupported="${msg("webauthn-unsupported-browser-text")}">
    <input type="hidden" id="clientDataJSON" name="clientDataJSON">
    <input type="hidden" id="authenticatorData" name="authenticatorData">
    <input type="hidden" id="signature" name="signature">
    <input type="hidden" id="credentialId" name="credentialId">
    <input type="hidden" id="userHandle" name="userHandle">
    <input type="hidden" id="error" name="error">
    <#if authenticators??>
      <#list authenticators.authenticators as authenticator><span data-credential="${authenticator.credentialId}"></span></#list>
    </#if>
  </form>
</#macro>
