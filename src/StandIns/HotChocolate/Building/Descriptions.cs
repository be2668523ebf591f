using System.Reflection;

namespace HotChocolate.Building;

/// <summary>What the schema says about its elements: the attribute, else the XML documentation.</summary>
internal sealed class Descriptions
{
    private readonly XmlDocumentation _xml = new();

    public string? Of(MemberInfo member) => member.GetCustomAttribute<GraphQLDescriptionAttribute>() is { } said
        ? said.Description
        : member switch
        {
            Type type => _xml.Summary(type),
            PropertyInfo property => _xml.Summary(property),
            MethodInfo method => WithReturns(_xml.Summary(method), _xml.Returns(method)),
            FieldInfo field => _xml.Summary(field),
            _ => null,
        };

    public string? Of(ParameterInfo parameter)
        => parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? _xml.Parameter(parameter);

    public static string? Deprecation(ICustomAttributeProvider element)
    {
        var attributes = element.GetCustomAttributes(inherit: true);
        return attributes.OfType<GraphQLDeprecatedAttribute>().FirstOrDefault()?.DeprecationReason
            ?? (attributes.OfType<ObsoleteAttribute>().FirstOrDefault() is { } obsolete ? obsolete.Message ?? "No longer supported" : null);
    }

    private static string? WithReturns(string? summary, string? returns)
        => returns is null ? summary : $"{summary}\n\n\n**Returns:**\n{returns}".TrimStart();
}
