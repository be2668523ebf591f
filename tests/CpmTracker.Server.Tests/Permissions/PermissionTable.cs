using System.Text;
using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Projections;

namespace CpmTracker.Server.Tests.Permissions;

using CpmTracker.Domain.Privacy;

/// <summary>Prints who sees and who may record what, from what is declared beside the fields, the events and the commands.</summary>
public static class PermissionTable
{
    public static string Print(ApiShape api)
    {
        var text = new StringBuilder(
            """
            # Who sees and who may record what

            Printed by a test from what stands beside the fields, the events and the commands; another test asks every field of every type in every role and relation.
            C0 is public, C1 the programme's, C2 coach's and director's, C3 sealed. A mark is what that viewpoint sees; no mark is an empty answer, never a count or a hint.


            """);
        foreach (var part in Part.AllOf(api)) Print(text, api, part);
        PrintEvents(text);
        PrintCommands(text);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Print(StringBuilder text, ApiShape api, Part part)
    {
        var viewpoints = Viewpoint.Of(Subject.Example);
        text.Append($"## {Heading(part)}\n\n");
        text.Append($"| type | field | class | {string.Join(" | ", viewpoints.Select(v => v.Name))} |\n|---|---|---|{string.Concat(viewpoints.Select(_ => ":-:|"))}\n");
        foreach (var type in part.Types.Keys.Order(StringComparer.Ordinal))
        foreach (var field in api.Fields(type).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var asked = part.Asked(type, field);
            var marks = viewpoints.Select(v => part.MaySee(v, asked, Subject.Example) ? "x" : " ");
            text.Append($"| {type} | {field.Name} | {asked.Guard} | {string.Join(" | ", marks)} |\n");
        }

        text.Append('\n');
    }

    private static string Heading(Part part) => part.Root switch
    {
        "Query" => "The whole",
        Part.Followed => "What can be followed",
        _ => $"What concerns a {part.Words}",
    };

    private static void PrintEvents(StringBuilder text)
    {
        text.Append("## What a history tells\n\nThe fields of each event; C1 where nothing else is declared. Fields above somebody's clearance are withheld.\n\n| event | field | class |\n|---|---|---|\n");
        foreach (var name in Views.WireNames.OrderBy(n => n.Name, StringComparer.Ordinal))
        foreach (var field in name.Type.GetProperties().Where(p => p.Name != nameof(IOccurrence.OccurredOn)))
        {
            var level = field.GetCustomAttributes(typeof(ConfidentialAttribute), inherit: false).Cast<ConfidentialAttribute>().FirstOrDefault()?.Level ?? Confidentiality.Programme;
            text.Append($"| {name.Name} | {char.ToLowerInvariant(field.Name[0])}{field.Name[1..]} | C{(int)level} |\n");
        }

        text.Append('\n');
    }

    private static void PrintCommands(StringBuilder text)
    {
        var permissions = Enum.GetValues<Permission>().Where(p => p != Permission.None).ToList();
        text.Append($"## Who may record what\n\n| command | {string.Join(" | ", permissions)} |\n|---|{string.Concat(permissions.Select(_ => ":-:|"))}\n");
        foreach (var command in Commands.OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            var who = (Permission)command.GetProperty("WhoMay")!.GetValue(null)!;
            text.Append($"| {command.Name} | {string.Join(" | ", permissions.Select(p => who.HasFlag(p) ? "x" : " "))} |\n");
        }
    }

    private static IEnumerable<Type> Commands => typeof(IOccurrence).Assembly.GetTypes()
        .Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<,>)));
}
