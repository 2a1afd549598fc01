// The water of the whole world: a sheet so wide that its edge lies behind the horizon, centred on the eye.
#include "frame.glsl"
#include "cast.glsl"
uniform float level;
uniform vec3 colour;
out vec3 world;
out vec3 facing;
out vec3 rest;
out vec3 rest_facing;
out vec3 tint;
out vec4 extra;
out vec3 along;
#ifdef PASSES
out vec4 clip_now;
out vec4 clip_before;
#endif
void main() {
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
    world = vec3(eye.x + corner.x * 4000.0, level, eye.z + corner.y * 4000.0);
    facing = rest_facing = vec3(0, 1, 0);
    rest = world;
    along = vec3(0);
    tint = colour;
    extra = vec4(1, 0, 0, 0);
    look_up(world, facing);
    gl_Position = world_to_clip * vec4(world, 1.0);
#ifdef PASSES
    clip_now = gl_Position;
    clip_before = before_to_clip * vec4(world, 1.0);
#endif
}
