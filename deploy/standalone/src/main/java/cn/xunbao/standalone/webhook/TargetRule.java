package cn.xunbao.standalone.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.net.InetAddressUtils;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;

/**
 * Where webhooks may be sent: to public addresses by https, and to this machine where its own name
 * or address is written. A name is judged by what it stands for at each delivery.
 */
public final class TargetRule {

  private static final InetAddressMatcher PUBLIC =
      InetAddressMatchers.matchExternal()
          .excludeAddresses(
              List.of(
                  "0.0.0.0/8",
                  "100.64.0.0/10",
                  "192.0.0.0/24",
                  "198.18.0.0/15",
                  "224.0.0.0/3",
                  "64:ff9b::/96",
                  "2002::/16",
                  "ff00::/8"))
          .build();

  private final boolean privateAddresses;

  /** A rule that lets private ranges in or not. */
  public TargetRule(boolean privateAddresses) {
    this.privateAddresses = privateAddresses;
  }

  /** Why a URL can't be a webhook's, in Chinese; empty if it can. */
  Optional<String> fault(String text) {
    URI url;
    try {
      url = URI.create(text);
    } catch (IllegalArgumentException e) {
      return Optional.of("不是合法的网址");
    }
    var host = url.getHost();
    if (host == null || !("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
      return Optional.of("应为 https:// 开头的完整网址");
    }
    if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
      return Optional.of("不得含用户名、口令、查询参数或片段：网址会留在历史记录中，推送以签名证明来源");
    }
    if ("http".equals(url.getScheme()) && !isLoopback(host)) {
      return Optional.of("应使用 https；只有本机地址（127.0.0.1、localhost）可用 http");
    }
    return literal(host).filter(address -> !permits(host, address)).isPresent()
        ? Optional.of("不得推送至内部网络地址")
        : Optional.empty();
  }

  /** Whether a host may be called at an address that its name stands for. */
  public boolean permits(String host, InetAddress address) {
    if (address.isLoopbackAddress()) {
      return isLoopback(host);
    }
    return privateAddresses || PUBLIC.matches(address);
  }

  private static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost")
        || literal(host).filter(InetAddress::isLoopbackAddress).isPresent();
  }

  private static Optional<InetAddress> literal(String host) {
    if (!host.contains(":") && !InetAddressUtils.isIPv4(host)) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
