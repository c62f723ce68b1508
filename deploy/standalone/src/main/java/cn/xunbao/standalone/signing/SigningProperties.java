package cn.xunbao.standalone.signing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the signing key is, and of which kind.
 *
 * @param keyFile PEM with the private and the public key, whichever algorithm it is of; null:
 *     {@code signing-key.pem} in the data folder, made at the first start
 * @param algorithm what keys are made for: {@code ed25519}, or {@code sm2} (with SM3)
 */
@ConfigurationProperties("xunbao.signing")
record SigningProperties(@Nullable Path keyFile, @DefaultValue("ed25519") String algorithm) {}
