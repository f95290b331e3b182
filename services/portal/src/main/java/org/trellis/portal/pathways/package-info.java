/// The pages of referral pathways: found by everybody, kept by the organisations whose they are.
package org.trellis.portal.pathways;
