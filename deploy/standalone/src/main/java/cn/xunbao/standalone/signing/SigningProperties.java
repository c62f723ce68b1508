package cn.xunbao.standalone.signing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the signing key is.
 *
 * @param keyFile PEM with the private and the public key; null: {@code signing-key.pem} in the data
 *     folder, made at the first start
 */
@ConfigurationProperties("xunbao.signing")
record SigningProperties(@Nullable Path keyFile) {}
