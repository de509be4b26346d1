<#import "template.ftl" as layout>
<#assign starts = requiredActions?? && actionUri?has_content>
<#assign finished = message.summary == msg("accountUpdatedMessage")>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if starts>${requiredActions?seq_contains("UPDATE_PASSWORD")?then(msg("myhezoStartTitle"), msg("myhezoStartAgainTitle"))}
    <#elseif finished>${msg("accountUpdatedTitle")}
    <#elseif messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}
    <#else>${message.summary}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <#if starts>
        <p class="lead">${msg("myhezoStartLead")}</p>
        <ol class="steps steps-short" data-steps="<#list requiredActions as action>${action}<#sep> </#list>">
          <#list ["UPDATE_PASSWORD", "CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES"] as action>
            <#if requiredActions?seq_contains(action)><li>${msg("requiredAction." + action)}</li></#if>
          </#list>
        </ol>
        <div class="actions"><a class="button button-primary" id="kc-proceed" href="${actionUri}">${msg("proceedWithAction")}</a></div>
      <#elseif finished>
        <p class="lead">${message.summary}</p>
        <div class="actions" data-steps=""><a class="button button-primary to-portal" id="myhezo-login" href="/login">${msg("myhezoToLogin")}</a></div>
      <#else>
        <#if messageHeader??><p class="lead">${message.summary}</p></#if>
        <div class="actions">
          <#if actionUri?has_content><a class="button button-primary" id="kc-proceed" href="${actionUri}">${msg("proceedWithAction")}</a>
          <#else><a class="button button-primary to-portal" id="myhezo-login" href="/login">${msg("myhezoToLogin")}</a></#if>
        </div>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
