using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace HotChocolate.Building;

/// <summary>Makes arguments and input fields from parameters and properties.</summary>
internal sealed class InputFields(TypeRegistry registry, InputTypes inputs, Descriptions descriptions)
{
    public InputField? Of(ParameterInfo parameter, int index, string origin)
    {
        var field = Make(Naming.Argument(parameter), MemberType.Of(parameter), parameter.ParameterType, parameter, index, origin);
        if (field is null)
            return null;
        field.Description = descriptions.Of(parameter);
        TryDefault(field, () => DefaultValues.Of(parameter, field.Type), origin);
        return field;
    }

    public InputField? Of(PropertyInfo property, ParameterInfo? constructorParameter, int index, string origin)
    {
        var member = constructorParameter is null ? MemberType.Of(property, output: false) : MemberType.Of(constructorParameter);
        var field = Make(Naming.Field(property), member, property.PropertyType, property, index, origin);
        if (field is null)
            return null;
        field.Description = descriptions.Of(property);
        field.DeprecationReason ??= Descriptions.Deprecation(property);
        TryDefault(field, () => DefaultValues.Of(property, field.Type)
            ?? (constructorParameter is null ? null : DefaultValues.Of(constructorParameter, field.Type)), origin);
        return field;
    }

    private InputField? Make(string name, MemberType member, Type target, ICustomAttributeProvider attributes, int index, string origin)
    {
        if (!Names.IsValid(name))
            registry.Faults.Add($"{origin}: `{name}` is no name of GraphQL.");
        var optional = target.IsGenericType && target.GetGenericTypeDefinition() == typeof(Optional<>);
        if (optional)
            member = member.Unwrapped with { IsNullable = true };
        if (TypeShapes.Fault(member) is { } fault)
        {
            registry.Faults.Add($"{origin}: {fault}");
            return null;
        }
        if (attributes.IsDefined(typeof(GraphQLNonNullTypeAttribute), true))
            member = member with { IsNullable = false };
        var id = attributes.GetCustomAttributes(typeof(IDAttribute), true).OfType<IDAttribute>().FirstOrDefault();
        var type = id is null ? inputs.Of(member, origin) : IdTypes.Of(member, registry, origin);
        if (type is null)
            return null;
        try
        {
            return new InputField(name, type, index)
            {
                Convert = id is null ? InputConverters.To(target, type) : IdTypes.Decoder(id.TypeName, target, type),
                Absent = target.IsValueType && Nullable.GetUnderlyingType(target) is null ? Activator.CreateInstance(target) : null,
                DeprecationReason = Descriptions.Deprecation(attributes),
            };
        }
        catch (NotSupportedException wrong)
        {
            registry.Faults.Add($"{origin}: {wrong.Message}");
            return null;
        }
    }

    private void TryDefault(InputField field, Func<Language.IValueNode?> make, string origin)
    {
        try
        {
            field.DefaultValue = make();
            if (field is { DefaultValue: not null, Type: var type } && type.Named() == registry.Scalars.Id)
                registry.Faults.Add($"{origin}: an id has no default value: nobody knows how it is written.");
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            registry.Faults.Add($"{origin}: the default value does not fit. {wrong.Message}");
        }
    }
}
