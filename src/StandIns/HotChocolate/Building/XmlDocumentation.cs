using System.Reflection;
using System.Xml.Linq;

namespace HotChocolate.Building;

/// <summary>Reads the XML documentation files beside the assemblies, each once a build.</summary>
internal sealed class XmlDocumentation
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _files = [];

    public string? Summary(Type type) => Text(Member(type.Assembly, "T:" + Name(type))?.Element("summary"));

    public string? Summary(FieldInfo field) => Text(Member(field.DeclaringType!.Assembly, $"F:{Name(field.DeclaringType)}.{field.Name}")?.Element("summary"));

    public string? Summary(PropertyInfo property)
    {
        var declaring = property.DeclaringType!;
        var own = Text(Member(declaring.Assembly, $"P:{Name(declaring)}.{property.Name}")?.Element("summary"));
        // A record's positional property is described by the <param> of the record.
        return own ?? Text(Param(Member(declaring.Assembly, "T:" + Name(declaring)), property.Name))
            ?? Inherited(declaring).Select(parent => parent.GetProperty(property.Name)).OfType<PropertyInfo>()
                .Select(Summary).FirstOrDefault(text => text is not null);
    }

    public string? Summary(MethodInfo method) => Text(Member(method)?.Element("summary"))
        ?? Inherited(method.DeclaringType!).Select(parent => parent.GetMethod(method.Name, [.. method.GetParameters().Select(p => p.ParameterType)]))
            .OfType<MethodInfo>().Select(Summary).FirstOrDefault(text => text is not null);

    public string? Returns(MethodInfo method) => Text(Member(method)?.Element("returns"));

    public string? Parameter(ParameterInfo parameter)
    {
        if (parameter.Member is MethodInfo method)
            return Text(Param(Member(method), parameter.Name!));
        var declaring = parameter.Member.DeclaringType!;
        return Text(Param(Member(declaring.Assembly, "T:" + Name(declaring)), parameter.Name!));
    }

    // A method is looked up by its name alone: overloads cannot be two fields, so that the first one found is the one meant.
    private XElement? Member(MethodInfo method)
    {
        var id = $"M:{Name(method.DeclaringType!)}.{method.Name}";
        var file = File(method.DeclaringType!.Assembly);
        return file.GetValueOrDefault(id)
            ?? file.FirstOrDefault(entry => entry.Key.StartsWith(id + '(', StringComparison.Ordinal)).Value;
    }

    private static IEnumerable<Type> Inherited(Type type)
        => type.BaseType is { } parent && parent != typeof(object) ? type.GetInterfaces().Prepend(parent) : type.GetInterfaces();

    private static XElement? Param(XElement? member, string name)
        => member?.Elements("param").FirstOrDefault(element => (string?)element.Attribute("name") == name);

    private XElement? Member(Assembly assembly, string id) => File(assembly).GetValueOrDefault(id);

    private Dictionary<string, XElement> File(Assembly assembly)
    {
        if (_files.TryGetValue(assembly, out var known))
            return known;
        var path = assembly.IsDynamic || assembly.Location.Length == 0 ? null : System.IO.Path.ChangeExtension(assembly.Location, ".xml");
        var members = path is not null && System.IO.File.Exists(path)
            ? XDocument.Load(path).Descendants("member").GroupBy(member => (string?)member.Attribute("name") ?? "")
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal)
            : [];
        return _files[assembly] = members;
    }

    private static string Name(Type type)
        => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        var lines = string.Concat(element.Nodes().Select(Inline)).Split('\n').Select(line => line.Trim());
        var text = string.Join('\n', lines).Trim();
        return text.Length == 0 ? null : text;
    }

    private static string Inline(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } see when (string?)see.Attribute("cref") is { } cref => cref[(cref.LastIndexOfAny(['.', ':']) + 1)..],
        XElement { Name.LocalName: "see" } see when (string?)see.Attribute("langword") is { } word => word,
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => (string?)reference.Attribute("name") ?? "",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement other => string.Concat(other.Nodes().Select(Inline)),
        _ => "",
    };
}
