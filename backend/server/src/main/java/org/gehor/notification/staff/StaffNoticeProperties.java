package org.gehor.notification.staff;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How staff are reminded; when, and of what, the country profiles say.
 *
 * @param planEvery between two looks whether a day is to be planned
 */
@ConfigurationProperties("gehor.notification.staff")
record StaffNoticeProperties(@DefaultValue("5m") Duration planEvery) {}
