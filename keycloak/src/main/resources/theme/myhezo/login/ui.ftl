<#-- The pieces forms are made of. A field's error stands below it and is tied to it for screen readers. -->
<#macro field name label type="text" value="" errors=name hint="" class="" attributes="">
  <#local failed = messagesPerField.existsError(errors)>
  <div class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="${type}" value="${value}" class="input ${class}" ${attributes?no_esc}
      <#if failed>aria-invalid="true"</#if>
      <#if failed || hint?has_content>aria-describedby="<#if failed>error-${name}</#if><#if hint?has_content> hint-${name}</#if>"</#if>>
    <#if hint?has_content><p class="hint" id="hint-${name}">${hint}</p></#if>
    <@error name=name errors=errors />
  </div>
</#macro>

<#macro password name label autocomplete errors=name hint="" autofocus=false>
  <#local failed = messagesPerField.existsError(errors)>
  <div class="field">
    <label for="${name}">${label}</label>
    <div class="input-row">
      <input id="${name}" name="${name}" type="password" class="input" autocomplete="${autocomplete}" required <#if autofocus>autofocus</#if>
        <#if failed>aria-invalid="true"</#if>
        <#if failed || hint?has_content>aria-describedby="<#if failed>error-${name}</#if><#if hint?has_content> hint-${name}</#if>"</#if>>
      <button type="button" class="button button-quiet" data-reveals="${name}" data-show="${msg("myhezoShow")}" data-hide="${msg("myhezoHide")}"
        aria-label="${msg("showPassword")}" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}" aria-pressed="false" hidden>${msg("myhezoShow")}</button>
    </div>
    <#if hint?has_content><p class="hint" id="hint-${name}">${hint}</p></#if>
    <@error name=name errors=errors />
  </div>
</#macro>

<#macro error name errors=name>
  <#if messagesPerField.existsError(errors)>
    <p class="field-error" id="error-${name}" role="alert">${kcSanitize(messagesPerField.getFirstError(errors))?no_esc}</p>
  </#if>
</#macro>

<#-- Six digits on a plate, like the number on the device. -->
<#macro code name label errors=name autofocus=true>
  <#local failed = messagesPerField.existsError(errors)>
  <div class="field">
    <label for="${name}">${label}</label>
    <div class="plate plate-input">
      <input id="${name}" name="${name}" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="7" required <#if autofocus>autofocus</#if>
        <#if failed>aria-invalid="true" aria-describedby="error-${name}"</#if>>
    </div>
    <@error name=name errors=errors />
  </div>
</#macro>

<#macro signOutElsewhere>
  <#if isAppInitiatedAction??>
    <label class="check"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on" checked> ${msg("logoutOtherSessions")}</label>
  </#if>
</#macro>

<#macro submit label id="" name="">
  <div class="actions">
    <button type="submit" class="button button-primary" <#if id?has_content>id="${id}"</#if> <#if name?has_content>name="${name}"</#if>>${label}</button>
    <#if isAppInitiatedAction??>
      <button type="submit" class="button" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
    </#if>
  </div>
</#macro>

<#-- How far along the person is. The first page of the chain knows its length, so the browser counts (page.js). -->
<#macro step action>
  <p class="step" data-step="${action}" data-text="${msg("myhezoStep")}" hidden></p>
</#macro>

<#-- to: which way the label names, by its message key; the chooser comes only where the label names none. -->
<#macro otherWay label to="">
  <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
      <#list auth.authenticationSelections?filter(way -> way.displayName == to) as way>
        <input type="hidden" name="authenticationExecution" value="${way.authExecId}">
      <#else>
        <input type="hidden" name="tryAnotherWay" value="on">
      </#list>
      <button type="submit" class="button button-quiet" id="try-another-way">${label}</button>
    </form>
  </#if>
</#macro>
