/// Two people for what weighs most: one asks, another one confirms, and then it is done.
package org.trellis.directory.confirmations;
