using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace GovBot.Tests.Architecture;

/// <summary>What types are made of, by reflection.</summary>
internal static class Shape
{
    public const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Whether a compiler or a source generator wrote it.</summary>
    public static bool IsGenerated(MemberInfo? member) => member is not null
        && (member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.IsDefined(typeof(GeneratedCodeAttribute)) || member.Name.StartsWith('<') || IsGenerated(member.DeclaringType));

    /// <summary>Every type in a type's base types, fields, signatures and local variables.</summary>
    public static IEnumerable<Type> TypesIn(Type type) =>
        Flat([type.BaseType, .. type.GetInterfaces(), .. type.GetFields(Own).Select(static f => f.FieldType), .. Methods(type).SelectMany(SignatureOf), .. Methods(type).SelectMany(LocalsOf)]);

    /// <summary>Every type that users of another assembly see.</summary>
    public static IEnumerable<Type> VisibleTypesIn(Type type) =>
        Flat([type.BaseType, .. type.GetInterfaces(), .. type.GetFields(Own).Where(static f => f.IsPublic || f.IsFamily).Select(static f => f.FieldType), .. Methods(type).Where(static m => m.IsPublic || m.IsFamily).SelectMany(SignatureOf)]);

    private static IEnumerable<MethodBase> Methods(Type type) => [.. type.GetMethods(Own), .. type.GetConstructors(Own)];

    private static IEnumerable<Type?> SignatureOf(MethodBase method) => [(method as MethodInfo)?.ReturnType, .. method.GetParameters().Select(static p => p.ParameterType)];

    private static IEnumerable<Type?> LocalsOf(MethodBase method) => method.GetMethodBody()?.LocalVariables.Select(static v => v.LocalType) ?? [];

    private static IEnumerable<Type> Flat(IEnumerable<Type?> types) =>
        types.OfType<Type>().SelectMany(static t => t.HasElementType ? Flat([t.GetElementType()]) : [t, .. Flat(t.GetGenericArguments())]);
}
