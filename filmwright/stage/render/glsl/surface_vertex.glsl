#include "frame.glsl"
#include "move.glsl"
#include "cast.glsl"
in vec4 colour;
out vec3 world;
out vec3 facing;
out vec3 rest;
out vec3 rest_facing;
out vec3 tint;
out vec4 extra;
out vec3 along;               // aux.xyz turned as the surface is turned: a hair's direction
invariant gl_Position;       // depth_vertex.glsl goes before
#ifdef PASSES
out vec4 clip_now;
out vec4 clip_before;
#endif
void main() {
    mat3x4 m = blend_now();
    world = swayed(stand(position, m), m, time);
    facing = normal * mat3(m);
    along = aux.xyz * mat3(m);
    rest = position;
    rest_facing = normal;
    tint = colour.rgb * (colour.rgb * (colour.rgb * 0.305306011 + 0.682171111) + 0.012522878); // sRGB to linear (Hejl)
    extra = aux;
    look_up(world, facing * inversesqrt(max(dot(facing, facing), 1e-12)));
    gl_Position = world_to_clip * vec4(world, 1.0);
#ifdef PASSES
    mat3x4 b = blend_before();
    clip_now = gl_Position;
    clip_before = before_to_clip * vec4(swayed(stand(position_before, b), b, right_before.w), 1.0);
#endif
}
