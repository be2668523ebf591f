using CpmTracker.Server.Tests.Seeding;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Permissions;

public sealed class ThePermissionTable(Servers servers)
{
    [Fact]
    public async Task Docs_permissions_says_what_is_declared()
    {
        await using var api = await servers.StartAsync();
        var file = Repository.Folder("docs", "permissions.md");
        var declared = PermissionTable.Print(await ApiShape.OfAsync(api));
        var printed = File.Exists(file) ? await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken) : "";
        if (printed == declared) return;

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, declared, TestContext.Current.CancellationToken);
        Assert.Fail("docs/permissions.md differed from what is declared, and was printed anew: read the difference, and commit it if it is meant.");
    }
}
