package cn.xunbao.standalone;

import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.Precondition;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The description of the API at {@code /v3/api-docs} and the page for it at {@code /swagger-ui}.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String SCHEME = "oauth2";

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class, JsonBody.class, Precondition.class);
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("旬报 Xunbao")
                .version("v1")
                .description(
                    "谁承诺了什么、谁何时报了什么：以事件为准的记录系统。时间一律为+08:00，" + "小数以文本答复，差错按 RFC 9457 列出每一处。"))
        .components(
            new Components()
                .addSecuritySchemes(
                    SCHEME,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.OAUTH2)
                        .flows(
                            new OAuthFlows()
                                .clientCredentials(
                                    new OAuthFlow()
                                        .tokenUrl("/oauth2/token")
                                        .scopes(new Scopes())))))
        .addSecurityItem(new SecurityRequirement().addList(SCHEME));
  }
}
