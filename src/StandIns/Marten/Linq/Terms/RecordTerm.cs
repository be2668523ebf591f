using System.Data.Common;
using System.Reflection;
using Marten.Linq.Sql;

namespace Marten.Linq.Terms;

/// <summary>An object that a query makes of each row: <c>new { x.A, x.B }</c>, <c>new Row(x.A)</c> or <c>new Row { A = x.A }</c>.</summary>
/// <param name="type">The object's type.</param>
/// <param name="constructor">Null for a struct's parameterless one.</param>
/// <param name="arguments">The constructor's arguments.</param>
/// <param name="members">The members that hold the arguments; known for anonymous types only.</param>
/// <param name="bindings">The members set after construction.</param>
internal sealed class RecordTerm(
    Type type,
    ConstructorInfo? constructor,
    IReadOnlyList<SqlTerm> arguments,
    IReadOnlyList<MemberInfo>? members,
    IReadOnlyList<(MemberInfo Member, SqlTerm Value)> bindings) : SqlTerm(type)
{
    public override SqlTerm? Member(MemberInfo member)
    {
        foreach (var (bound, value) in bindings)
            if (bound.Name == member.Name) return value;
        var index = members?.ToList().FindIndex(argument => argument.Name == member.Name) ?? -1;
        return index < 0 ? null : arguments[index];
    }

    public override Func<DbDataReader, object?> Select(SelectList list)
    {
        var readArguments = arguments.Select(argument => argument.Select(list)).ToArray();
        var readBindings = bindings.Select(binding => (binding.Member, Read: binding.Value.Select(list))).ToArray();
        return row =>
        {
            var values = Array.ConvertAll(readArguments, read => read(row));
            var made = constructor is null ? Activator.CreateInstance(Type)! : constructor.Invoke(values);
            foreach (var (member, read) in readBindings) Set(made, member, read(row));
            return made;
        };
    }

    private static void Set(object target, MemberInfo member, object? value)
    {
        if (member is PropertyInfo property) property.SetValue(target, value);
        else ((FieldInfo)member).SetValue(target, value);
    }
}
