using System.Reflection;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.Types.Relay;

namespace HotChocolate.Building;

/// <summary>Makes output fields from properties and methods.</summary>
internal sealed class ComplexFields(
    TypeRegistry registry, OutputTypes outputs, ParameterBindings bindings, Descriptions descriptions, PagingFields paging, SubscriptionFields subscriptions,
    Func<Type, NodeAttribute?> nodeOf)
{
    /// <summary>The fields of a class's or interface's own members.</summary>
    public void Fill(ComplexType type)
    {
        PositionalAttributes.Check(type.RuntimeType, registry.Faults);
        RefuseOverloads(type.RuntimeType);
        foreach (var member in Members.Of(type.RuntimeType))
            Add(type, member, ownsSource: true);
    }

    /// <summary>The fields that an extension class adds to a type.</summary>
    public void Extend(ComplexType type, Type extension, bool includeStatic)
    {
        RefuseOverloads(extension);
        foreach (var member in Members.Of(extension, includeStatic))
        {
            if (!member.IsDefined(typeof(NodeResolverAttribute)))
                Add(type, member, ownsSource: false);
        }
    }

    private void Add(ComplexType type, MemberInfo member, bool ownsSource)
    {
        var origin = $"{member.ReflectedType}.{member.Name}";
        if (Make(type, member, ownsSource, origin) is not { } field)
            return;
        var replaced = type.Fields.FindIndex(known => known.Name == field.Name);
        if (replaced < 0)
            type.Fields.Add(field);
        else if (ownsSource || IsOfAnotherExtension(type.Fields[replaced], type, member))
            registry.Faults.Add($"{origin}: the field `{type.Name}.{field.Name}` is already that of {type.Fields[replaced].Member!.ReflectedType}: {type.Fields[replaced].Member}.");
        else
            type.Fields[replaced] = field;
    }

    private void RefuseOverloads(Type type)
    {
        foreach (var overloaded in Members.Overloaded(type))
            registry.Faults.Add($"{type}.{overloaded}: two methods of one name cannot be two fields. Mark the other with [GraphQLIgnore].");
    }

    // An extension may replace a field of the type that it extends.
    private static bool IsOfAnotherExtension(OutputField known, ComplexType type, MemberInfo member)
        => known.Member?.ReflectedType is { } owner && owner != member.ReflectedType && owner != type.RuntimeType;

    private OutputField? Make(ComplexType type, MemberInfo member, bool ownsSource, string origin)
    {
        var isNodeId = ownsSource && nodeOf(type.RuntimeType)?.IdField == member.Name;
        var name = isNodeId ? "id" : Naming.Field(member);
        registry.Members.Add(member);
        if (!Names.IsValid(name) || Names.IsReserved(name))
            registry.Faults.Add($"{origin}: `{name}` is no name of a field.");
        var result = member is PropertyInfo property ? MemberType.Of(property, output: true) : MemberType.Of(((MethodInfo)member).ReturnParameter);
        if (result.Type == typeof(Task) || result.Type == typeof(ValueTask))
        {
            registry.Faults.Add($"{origin}: a field needs a result. Use [GraphQLIgnore] on members that are no fields.");
            return null;
        }
        if (typeof(IOptional).IsAssignableFrom(result.Type))
            registry.Faults.Add($"{origin}: Optional<T> is for what comes in; give out the value itself.");
        else if (TypeShapes.Fault(result.Type == result.Unwrapped.Type ? result : result.Unwrapped) is { } fault)
        {
            registry.Faults.Add($"{origin}: {fault}");
            return null;
        }
        if (member.IsDefined(typeof(GraphQLNonNullTypeAttribute)))
            result = result.Unwrapped with { IsNullable = false };
        var id = member.GetCustomAttribute<IDAttribute>() ?? (isNodeId ? new IDAttribute() : null);
        var isPaged = member.IsDefined(typeof(UsePagingAttribute)) || typeof(Connection).IsAssignableFrom(result.Unwrapped.Type);
        if (isPaged && id is not null)
            registry.Faults.Add($"{origin}: ids cannot be paged; page the objects that have them.");
        var fieldType = isPaged ? paging.TypeOf(member, name, result.Unwrapped, origin)
            : id is null ? outputs.Of(result, origin)
            : IdTypes.Of(result, registry, origin);
        if (fieldType is null)
            return null;
        var field = new OutputField(name, fieldType)
        {
            Member = member,
            Description = descriptions.Of(member),
            DeprecationReason = Descriptions.Deprecation(member),
        };
        var bound = member is MethodInfo method ? bindings.Of(method, field.Arguments, origin) : [];
        foreach (var parent in Parents(member).Where(parent => !IsOf(parent.ParameterType, type.RuntimeType)))
            registry.Faults.Add($"{origin}({parent.Name}): the parent of a field of `{type.Name}` is {type.RuntimeType}, not {parent.ParameterType}.");
        ResolverCompiler.Compile(field, member, ownsSource, bound);
        if (member is MethodInfo subscribed)
            subscriptions.Apply(field, subscribed, ownsSource, origin);
        if (id is not null)
            EncodeIds(field, id.TypeName ?? type.Name);
        if (isPaged)
            paging.Apply(field, member, result.Unwrapped, origin);
        return field;
    }

    private static IEnumerable<ParameterInfo> Parents(MemberInfo member)
        => (member as MethodInfo)?.GetParameters().Where(parameter => parameter.IsDefined(typeof(ParentAttribute))) ?? [];

    // The class of a connection, say, is known only by its base class.
    private static bool IsOf(Type wanted, Type given) => wanted.IsAssignableFrom(given) || given != typeof(object) && given.IsAssignableFrom(wanted);

    private static void EncodeIds(OutputField field, string typeName)
    {
        if (field.Getter is { } getter)
            field.Getter = source => IdTypes.Encode(typeName, getter(source));
        else
            field.Wrap(next => async context => IdTypes.Encode(typeName, await next(context).ConfigureAwait(false)));
    }
}
