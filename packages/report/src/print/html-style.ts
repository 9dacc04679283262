/** The page's style: readable on a phone, on paper, by day and by night. */
export const style = `
:root{color-scheme:light dark;--ink:#1b2126;--quiet:#54606a;--paper:#fff;--line:#d4dade;--mark:#0b6e75;--wash:#eef4f5;--wrong:#a3161f}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaed;--quiet:#a3afb8;--paper:#14191d;--line:#333d45;--mark:#5cc3c9;--wash:#1c262b;--wrong:#ff9a9a}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.6 Charter,Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
h1,h2,nav,table,figcaption,.brand,.subtitle{font-family:system-ui,"Segoe UI",Helvetica,Arial,sans-serif}
.brand{margin:0;letter-spacing:.18em;text-transform:uppercase;font-size:.75rem;color:var(--mark)}
h1{font-size:1.9rem;line-height:1.2;margin:.25rem 0 .5rem;max-width:42rem}
.subtitle{margin:0 0 1rem;color:var(--quiet)}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
p,ul{max-width:44rem}
.lead{font-size:1.2rem;line-height:1.5}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:0;list-style:none;font-size:.875rem}
a{color:var(--mark)}
.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
.table{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;font-size:.875rem;line-height:1.4;min-width:100%}
caption{max-width:calc(100vw - 2.5rem);text-align:left;font-weight:600;padding:.25rem 0}
th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:normal;min-width:4.5rem;max-width:28rem}
thead th{color:var(--quiet);font-size:.8rem}
.right{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
thead .right,.right.long{white-space:normal}
.right.long{min-width:10rem}
.equation{max-width:none;overflow-wrap:normal}
.equation code{display:block;max-width:40rem;color:var(--quiet);font-size:.8rem}
th .quiet{display:block}
math{font-size:.95rem}
mtable{text-align:left}mtd{text-align:left;padding:.15em .2em}
figure{margin:1.5rem 0}
figure svg{max-width:100%;height:auto;display:block}
figure svg text{fill:currentColor}
.narrow{display:none}
figcaption{font-size:.85rem;color:var(--quiet);max-width:44rem}
pre{overflow-x:auto;padding:.75rem;border:1px solid var(--line);border-radius:.25rem;font-size:.85rem}
.by-author{border-left:.2rem solid var(--quiet);padding-left:1rem}
section{scroll-margin-top:1rem;min-width:0}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
.quiet,.hint,.lever-status{color:var(--quiet);font-size:.85rem;margin:.25rem 0}
#moved-note{border-left:4px solid var(--mark);padding:.25rem .75rem;background:var(--wash)}
.standing{max-width:44rem;margin:0 0 1rem;padding:.35rem .75rem;background:var(--wash);color:var(--ink);font:.85rem/1.45 system-ui,"Segoe UI",Helvetica,Arial,sans-serif}
.standing button{margin-left:.75rem;min-height:0;padding:.05rem .5rem}
.levers-moved [data-live]{border-left:.2rem solid var(--mark);padding-left:.7rem;margin-left:-.9rem}
[aria-busy=true]{opacity:.6}
#levers{font-family:system-ui,"Segoe UI",Helvetica,Arial,sans-serif;font-size:.95rem}
#levers h2{margin-top:2.5rem}
.lever{margin:0 0 1rem}
.lever label{display:block;font-weight:600;line-height:1.3}
.lever-row{display:flex;gap:.75rem;align-items:center}
.lever input[type=range]{flex:1;min-width:0;height:1.75rem;accent-color:var(--mark)}
.lever input[type=number]{width:6.5rem}
.lever output{font-variant-numeric:tabular-nums}
.is-moved output{font-weight:700;color:var(--mark)}
input[type=number],select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:.25rem;padding:.25rem .5rem;min-height:2rem}
select{max-width:100%}
button{cursor:pointer}button:disabled{cursor:default;color:var(--quiet);border-style:dashed}
input:invalid{border-color:var(--wrong);outline-color:var(--wrong)}
summary{cursor:pointer;padding:.35rem 0}
@media(min-width:78rem){
.has-levers body{max-width:84rem}
.has-levers main{display:grid;grid-template-columns:minmax(0,1fr) 21rem;column-gap:2.5rem}
.has-levers main>*{grid-column:1}
.has-levers main>#levers{grid-column:2;grid-row:1/span 40;align-self:start;position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:0 .25rem 1rem}
}
@media(max-width:40rem){.wide{display:none}.narrow{display:block}}
@media print{
:root{--ink:#000;--quiet:#444;--paper:#fff;--line:#bbb;--mark:#0b6e75;--wash:#fff;color-scheme:light}
@page{size:A4;margin:16mm 15mm}
body,.has-levers body{max-width:none;font-size:10pt;padding:0}
.has-levers main{display:block}
nav,.skip,#levers,.standing button{display:none}
h1,h2,caption{break-after:avoid}
h2{margin-top:1.25rem}
figure,tr,.lead{break-inside:avoid}
thead{display:table-header-group}
.table{overflow:visible}
table{font-size:8pt;min-width:0;width:100%}
th,td{min-width:0;padding-right:.5rem;overflow-wrap:break-word}
.right.long{min-width:0}
.equation th .quiet{display:block}
math{font-size:.8rem}
.wide{display:block}.narrow{display:none}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:8pt}
a{color:inherit;text-decoration:none}
}
`;
