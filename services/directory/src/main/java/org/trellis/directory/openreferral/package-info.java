/// The public listings as an Open Referral UK feed (HSDS-UK 3.0): the standard's shapes, names and parameters.
package org.trellis.directory.openreferral;
