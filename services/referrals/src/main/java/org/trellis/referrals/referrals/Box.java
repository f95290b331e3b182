package org.trellis.referrals.referrals;

/// Which way the listed referrals went.
enum Box {
    SENT,
    RECEIVED
}
