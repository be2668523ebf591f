using System.Reflection;
using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.Subscriptions;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types;

/// <summary>A field of an object type or interface.</summary>
internal sealed class OutputField(string name, IType type)
{
    public string Name { get; } = name;

    public IType Type { get; set; } = type;

    public string? Description { get; set; }

    public string? DeprecationReason { get; set; }

    public List<InputField> Arguments { get; } = [];

    /// <summary>The C# member behind the field; null for fields that have none.</summary>
    public MemberInfo? Member { get; init; }

    /// <summary>Reads the field off its object: no waiting, no services, no arguments. Null when the field needs <see cref="Resolver"/>.</summary>
    public Func<object, object?>? Getter
    {
        get;
        set
        {
            field = value;
            Leaf = null;
        }
    }

    /// <summary>Reads the field off its object and writes it, without boxing. Goes when another getter takes the place of the one that it follows.</summary>
    public LeafWriter? Leaf { get; set; }

    /// <summary>The whole pipeline of the field. Null when <see cref="Getter"/> is enough.</summary>
    public FieldDelegate? Resolver { get; set; }

    /// <summary>Begins the events that the field's values are made of; null outside of the subscription type.</summary>
    public SourceStreamDelegate? Source { get; set; }

    /// <summary>Whether the resolver may have to wait, which is what the cost analysis charges for.</summary>
    public bool IsAsync { get; set; }

    /// <summary>What the field itself says that it costs; null when it leaves that to the defaults.</summary>
    public double? Cost { get; set; }

    /// <summary>How the field pages; null when it does not.</summary>
    public PagingOptions? Paging { get; set; }

    /// <summary>Whether the field's own resolver pages, with cursors of its own.</summary>
    public bool PagesItself { get; set; }

    /// <summary>Directives that the schema's text shows on the field.</summary>
    public List<DirectiveNode> Directives { get; } = [];

    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>Reads the field off something inside of its object, and gives null when that is not there.</summary>
    public void ReadThrough(Func<object, object?> inside)
    {
        Type = Type.Nullable();
        if (Getter is { } getter)
        {
            Getter = source => inside(source) is { } found ? getter(found) : null;
            return;
        }
        var resolver = Resolver!;
        Resolver = context => inside(context.Source!) is { } found ? resolver(context.WithSource(found)) : default;
    }

    /// <summary>Puts something around the field's resolver.</summary>
    public void Wrap(Func<FieldDelegate, FieldDelegate> middleware)
    {
        var getter = Getter;
        var inner = Resolver ?? (context => new ValueTask<object?>(getter!(context.Source!)));
        Resolver = middleware(inner);
        Getter = null;
    }
}
