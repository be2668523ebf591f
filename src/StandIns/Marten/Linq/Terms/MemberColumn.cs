using System.Reflection;

namespace Marten.Linq.Terms;

/// <summary>A column that holds what is also within the JSON, at the end of a path of members.</summary>
internal sealed record MemberColumn(MemberInfo[] Path, ScalarTerm Column)
{
    /// <summary>Whether the path goes through a member first.</summary>
    public bool Under(MemberInfo member) => Path[0].Name == member.Name;

    /// <summary>The rest of the path after its first member.</summary>
    public MemberColumn Next() => this with { Path = Path[1..] };
}
