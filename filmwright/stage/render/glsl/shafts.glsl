// Shafts of light through haze; needs frame.glsl. The haze is even indoors and thins with height outdoors.
float shaft_reach(float far) { return min(far, mix(55.0, shadow_texel.z, indoors)); }
float shaft_density(vec3 p) {
    return cloud_shafts.w * mix(0.006, 0.022, indoors) * exp(-max(p.y, 0.0) * mix(0.10, 0.0, indoors));
}
// The key as the haze throws it to the eye: most when one looks towards it.
vec3 shaft_light(float towards) {
    return key_colour * (0.35 + 1.3 * pow8(max(towards, 0.0)) + 0.35 * max(towards, 0.0));
}
